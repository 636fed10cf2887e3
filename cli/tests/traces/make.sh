#!/usr/bin/env bash
# Makes the captures in this folder again: the calls of uac.xml and uas.xml between two SIPp on the
# loopback interface, and one call to the example server. Then the messages in them.
#
# sngrep.txt is saved by hand: `sngrep -I udp4.pcap`, F2, .txt. options.rs and the transcripts (with a
# copy of udp4.pcap) name Call-IDs and times of the captures.
#
# Requires root, tcpdump, tshark, ngrep, sip-tester and xxd. Needs no network but the loopback interface.
set -euo pipefail
cd "$(dirname "$0")"

# capture NAME TRANSPORT ADDRESS: runs the scenarios, and captures them in NAME.
capture() {
    local name=$1 transport=$2 address=$3 remote=$3
    case $address in *:*) remote="[$address]" ;; esac
    tcpdump -i lo --immediate-mode -U -w "$name" "port 5060" 2>/dev/null &
    local tcpdump=$!
    sleep 1
    sipp -sf uas.xml -i "$address" -p 5060 -t "$transport" -m 1 -nostdin >/dev/null 2>&1 &
    sleep 1
    timeout 30 sipp "$remote:5060" -sf uac.xml -i "$address" -p 5080 -t "$transport" -m 1 -nostdin >/dev/null
    sleep 1
    kill "$tcpdump"
    wait || true
}

# messages NAME: the messages of a capture as they were sent, with tshark's eyes.
messages() {
    tshark -r "$1" -Y sip -T fields -e udp.payload -e tcp.payload | tr -d '\t' | xxd -r -p >"${1%.pcap*}.sip"
}

capture udp4.pcap u1 127.0.0.1
capture udp6.pcap u1 ::1
capture tcp4.pcap t1 127.0.0.1
capture tcp6.pcap t1 ::1
# The newer format of Wireshark.
editcap -F pcapng udp6.pcap udp6.pcapng
rm udp6.pcap

# The example server, with a phrase in the caller's language.
cargo build --quiet --package sip_uas
tcpdump -i lo --immediate-mode -U -w uas.pcap "port 5071" 2>/dev/null &
tcpdump=$!
"${CARGO_TARGET_DIR:-../../../target}/debug/sip_uas" 5071 >/dev/null &
server=$!
sleep 1
printf '486;ru;SIP/2.0 486 Абонент занят\n' | sed '1i SEQUENTIAL' >/tmp/phrases.$$.csv
sipp 127.0.0.1:5071 -sf ../../../examples/sip_uas/sipp/call.xml -inf "/tmp/phrases.$$.csv" -p 5081 -m 1 -nostdin >/dev/null
rm "/tmp/phrases.$$.csv"
sleep 1
kill "$tcpdump" "$server"

for name in *.pcap *.pcapng; do
    messages "$name"
done
