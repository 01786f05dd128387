import { t } from "../core/words.js";

/** The lines of the timeline: risk, heat, and the voice on the same scale. */
export function series(call) {
  return [
    { name: t("detail.risk"), points: fromStart(call.riskTrail), color: "--accent", width: 2.5, steps: true },
    {
      name: t("detail.heat"),
      points: fromStart(call.riskTrail.map(([at, , heat]) => [at, heat])),
      color: "--watch-fill",
      width: 1.5,
      steps: true,
    },
    ...(call.voiceTrail.length
      ? [
          {
            name: t("detail.voice"),
            points: call.voiceTrail.map(([at, arousal]) => [at, arousal * 100]),
            color: "--ink-3",
            width: 1.5,
            dash: [4, 4],
            steps: true,
          },
        ]
      : []),
  ];
}

function fromStart(points) {
  return points.length && points[0][0] > 0 ? [[0, 0], ...points] : points;
}

/** What stands out on the timeline: where the call turned, and the first alert of the tiers that cannot wait. */
export function marks(call) {
  return [
    ...call.turning.map((point) => ({ at: point.at, name: t("transcript.turned"), color: "--high-fill" })),
    ...["T2", "T1"].flatMap((tier) => {
      const first = call.alerts.filter((alert) => alert.tier === tier).sort((a, b) => a.firstAt - b.firstAt)[0];
      return first ? [{ at: first.firstAt, name: t(`mark.${tier}`), color: "--watch" }] : [];
    }),
  ];
}
