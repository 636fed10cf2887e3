#!/usr/bin/env bash
# Writes a SIPp scenario for cases.tsv. Each call requests every case with OPTIONS, and compares the status line with
# the expected one by a back-reference, as ../sipp/call.xml does.
set -euo pipefail

request() {
    cat <<END
  <send retrans="500">
    <![CDATA[

      OPTIONS sip:$2@[remote_ip]:[remote_port] SIP/2.0
      Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
      From: <sip:sipp@[local_ip]:[local_port]>;tag=[call_number]
      To: <sip:$2@[remote_ip]:[remote_port]>
      Call-ID: [call_id]
      CSeq: $1 OPTIONS
      Max-Forwards: 70
$(printf '%b' "$3" | sed 's/^[^ ]/      &/')
      Content-Length: 0

    ]]>
  </send>
  <recv response="$2" timeout="10000">
    <action>
      <ereg regexp="^[^[:cntrl:]]*" search_in="msg" assign_to="line"/>
      <assignstr assign_to="both" value="[\$line]|$4"/>
      <ereg regexp="^([^|]+)[|]\1$" search_in="var" variable="both" check_it="true" assign_to="same,same"/>
    </action>
  </recv>
END
}

echo '<?xml version="1.0" encoding="UTF-8"?>'
echo '<scenario name="Accept-Language">'
number=0
while IFS=$'\t' read -r header code status_line _why; do
    number=$((number + 1))
    request "$number" "$code" "$header" "$status_line"
done <"$1"
echo '  <nop hide="true"/>'
echo '</scenario>'
