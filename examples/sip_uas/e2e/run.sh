#!/usr/bin/env bash
# Runs real SIP programs against sip_uas on the loopback interface. SIPp requests every case of cases.tsv, directly and
# through kamailio; baresip makes calls and shows the phrase; tshark decodes the traffic. Stops at the first wrong
# response. Installs the programs with apt-get.
#
#   run.sh         half a minute
#   run.sh load    also 500 calls and 500 requests a second, 20 seconds each, and 100 calls a second through the proxy
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
. "$root/.ci/functions.sh"
work=$(mktemp -d)
proxy_port=${PROXY_PORT:-15062}
started=()

clean_up() {
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# Waits until a UDP port is open.
wait_for_port() {
    local tries=100
    until grep -q ":$(printf '%04X' "$1") " /proc/net/udp; do
        ((tries -= 1)) || fail "UDP port $1 is not open"
        sleep 0.1
    done
}

# Runs SIPp against an address, with these options. Succeeds if every call is as expected.
sipp_run() {
    local address=$1
    shift
    local command=(sipp "$address" -i 127.0.0.1 "$@" -nostdin -timeout 120 -timeout_error)
    echo "${command[*]}"
    if ! (cd "$work" && "${command[@]}" >sipp.out 2>sipp.err); then
        tail -n 20 "$work/sipp.err" >&2
        return 1
    fi
    grep -E 'Successful call|Failed call' "$work/sipp.out" | tail -n 2
}

step install_packages sip-tester kamailio baresip-core tshark

heading sip_uas
(cd "$root" && cargo build --release --quiet --package sip_uas)
"${CARGO_TARGET_DIR:-$root/target}/release/sip_uas" 0 >"$work/uas.out" &
started+=($!)
until [ -s "$work/uas.out" ]; do sleep 0.1; done
uas=$(cat "$work/uas.out")
echo "listens on $uas"

heading every case, directly
"$here/scenario.sh" "$here/cases.tsv" >"$work/cases.xml"
sipp_run "$uas" -sf "$work/cases.xml" -m 20 -r 10

heading a wrong status line fails
sed 's/Абонент занят/Абонент свободен/' "$work/cases.xml" >"$work/wrong.xml"
if sipp_run "$uas" -sf "$work/wrong.xml" -m 1 2>/dev/null; then
    fail "SIPp accepted a wrong status line"
fi
echo "it does"

heading kamailio
sed "s/PROXY_PORT/$proxy_port/; s/UAS_ADDRESS/$uas/" "$here/kamailio.cfg" >"$work/kamailio.cfg"
kamailio -f "$work/kamailio.cfg" -DD -E -m 64 -M 8 -Y "$work" -P "$work/kamailio.pid" 2>"$work/kamailio.err" &
started+=($!)
wait_for_port "$proxy_port"
tshark -q -i lo -f "udp port $proxy_port" -w "$work/trace.pcap" 2>"$work/tshark.err" &
tshark=$!
started+=("$tshark")
until grep -q 'Capturing on' "$work/tshark.err"; do sleep 0.1; done
sleep 1
# Without 503: a proxy turns it into a 500 of its own (RFC 3261 section 16.7, step 6).
grep -v $'\t503\t' "$here/cases.tsv" >"$work/cases.tsv"
grep -v '^503;' "$here/../sipp/phrases.csv" >"$work/phrases.csv"
"$here/scenario.sh" "$work/cases.tsv" >"$work/proxy.xml"
sipp_run "127.0.0.1:$proxy_port" -sf "$work/proxy.xml" -m 5 -r 5
sipp_run "127.0.0.1:$proxy_port" -sf "$here/../sipp/call.xml" -inf "$work/phrases.csv" -m 44 -r 22

heading baresip
mkdir "$work/baresip"
cat >"$work/baresip/config" <<END
sip_listen 127.0.0.1:0
audio_source ausine,440
audio_player aufile,$work/out.wav
module_path /usr/lib/baresip/modules
module stdio.so
module g711.so
module ausine.so
module aufile.so
module_app account.so
module_app menu.so
END
touch "$work/baresip/contacts"
for language in en de ru zh; do
    for code in 404 486 603; do
        expected=$(grep "^$code;$language;" "$work/phrases.csv" | cut -d';' -f3)
        expected=${expected#SIP/2.0 }
        echo "<sip:$language@127.0.0.1>;regint=0;outbound=\"sip:127.0.0.1:$proxy_port\"" >"$work/baresip/accounts"
        timeout 20 baresip -4 -f "$work/baresip" -e "/dial sip:$code@127.0.0.1:$proxy_port" -t 2 \
            >"$work/baresip.out" 2>&1 </dev/null || true
        grep -F "session closed: $expected" "$work/baresip.out" || {
            tail -n 20 "$work/baresip.out" >&2
            fail "baresip does not show \"$expected\""
        }
    done
done

heading tshark
kill -INT "$tshark"
wait "$tshark" || true
# The final status lines to or from the proxy.
lines() {
    tshark -r "$work/trace.pcap" -d "udp.port==$proxy_port,sip" -Y "sip.Status-Code >= 200 && udp.$1port == $proxy_port" \
        -T fields -e sip.Status-Line 2>/dev/null | sort -u
}
lines dst >"$work/from-server"
lines src >"$work/from-proxy"
{ cut -f3 "$work/cases.tsv"; tail -n +2 "$work/phrases.csv" | cut -d';' -f3; } | sort -u >"$work/expected"
diff "$work/expected" "$work/from-server" || fail "the server sent other status lines"
diff "$work/from-server" "$work/from-proxy" || fail "kamailio forwarded other status lines"
wc -l <"$work/expected" | xargs printf '%s status lines, the same from the server and from the proxy\n'

if [ "${1:-}" = load ]; then
    heading load
    calls=$(wc -l <"$here/cases.tsv")
    sipp_run "$uas" -sf "$here/../sipp/call.xml" -inf "$here/../sipp/phrases.csv" -r 500 -m 10000
    # Each of these calls has one request per case.
    sipp_run "$uas" -sf "$work/cases.xml" -r $((500 / calls)) -m $((20 * (500 / calls)))
    sipp_run "127.0.0.1:$proxy_port" -sf "$here/../sipp/call.xml" -inf "$work/phrases.csv" -r 100 -m 2000
fi

heading done
