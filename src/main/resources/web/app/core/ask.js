/** Questions to the server, and what people do there, as JSON. */

/** What a path answers with; null where it cannot be had. */
export async function ask(path) {
  const answer = await fetch(path).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** Does something: {ok, value} with what it has become, or {ok: false, status, problem} with the reason in words. */
export async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  const value = await answer?.json().catch(() => null);
  return answer?.ok ? { ok: true, value } : { ok: false, status: answer?.status, problem: value?.error ?? value?.message ?? "" };
}

/** The fields of a form that hold something, trimmed. */
export function filled(form) {
  return Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value),
  );
}
