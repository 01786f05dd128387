#!/bin/sh
# Renders the English demo calls: each *.txt here becomes a two-channel FLAC file of 8 kHz beside it, the customer on the
# first channel. Needs flite and sox (the Debian packages of these names).
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rate=8000

# speak VOICE HEAT WORDS FILE: the hotter, the louder, the higher, the faster
speak() {
    case $2 in
        0) gain=0 pitch=1.00 stretch=1.12 ;;
        1) gain=2 pitch=1.04 stretch=1.08 ;;
        2) gain=5 pitch=1.12 stretch=1.03 ;;
        3) gain=9 pitch=1.22 stretch=0.98 ;;
    esac
    flite -voice "$1" --setf duration_stretch=$stretch --setf f0_shift=$pitch -t "$3" -o "$work/raw.wav"
    sox -R "$work/raw.wav" -r $rate -b 16 "$4" norm -14 gain $gain \
        silence 1 0.02 0.1% reverse silence 1 0.02 0.1% reverse
}

for script in *.txt; do
    call=${script%.txt}
    case $call in *badly) customer_voice=slt ;; *) customer_voice=awb ;; esac
    now=0 turn=0 customer_end=0 agent_end=0
    while read -r speaker heat pause words; do
        case $speaker in
            customer) voice=$customer_voice ;;
            agent) voice=rms ;;
            *) continue ;;
        esac
        turn=$((turn + 1))
        speak "$voice" "$heat" "$words" "$work/$turn.wav"
        start=$((now + pause * rate / 1000))
        eval "silence=\$((start - ${speaker}_end))"
        sox -R -r $rate -n -b 16 "$work/$turn.pause.wav" trim 0 "${silence}s"
        now=$((start + $(soxi -s "$work/$turn.wav")))
        eval "${speaker}_end=$now"
        printf '%s\n' "$work/$turn.pause.wav" "$work/$turn.wav" >> "$work/$call.$speaker"
    done < "$script"
    for speaker in customer agent; do
        # shellcheck disable=SC2046
        sox -R $(cat "$work/$call.$speaker") "$work/$speaker.wav" pad 0 1
    done
    sox -R -M "$work/customer.wav" "$work/agent.wav" -C 8 --comment "" "$call.flac"
    echo "$call.flac $(soxi -d "$call.flac")"
done
