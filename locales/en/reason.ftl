### The protocols of the Reason header field (RFC 3326): what kind of reason each gives. For engineers and for the details view of a phone.
### The causes of SIP and STIR have the texts of status.ftl; those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have files of their own.

## Protocols

reason-sip = SIP response code
    .description = The reason is a SIP response code. It tells how the call ended or moved on, for example that another phone answered or declined it.

reason-q850 = Telephone network cause
    .description = The reason is a cause number of ITU-T Q.850, as used in ISDN and other telephone networks. A gateway or a telephone exchange gives it and tells why the call ended.

# The causes are in the group Preemption below.
reason-preemption = Preemption cause
    .description = A call with higher priority needs the line or the bandwidth, so this one is ended or refused. The cause tells who took it away.

# EMM is a protocol between the phone and the LTE core network. 5GMM is its successor.
reason-emm = LTE mobility management cause
    .description = The LTE core network gives this number. It tells why the phone’s attachment to the network, or its move through it, went wrong.

# ESM manages the data connections of the phone. 5GSM is its successor.
reason-esm = LTE session management cause
    .description = The LTE core network gives this number. It tells why a data connection that the call needs was refused or released.

# S1 is the interface between the LTE base station and the core network. The next four are from it too.
reason-s1ap-rnl = LTE radio network layer cause
    .description = The LTE base station and the core network exchange this number. It tells what happened on the radio side, such as lost contact with the phone or a failed handover.

reason-s1ap-tl = LTE transport layer cause
    .description = The LTE base station and the core network exchange this number. It tells what went wrong on the transport links between them.

# “Non-access stratum” (NAS): what phone and core network negotiate past the base station.
reason-s1ap-nas = LTE non-access stratum cause
    .description = The LTE core network gives this number to the base station. It tells why the connection ended on the level between phone and core network, such as a normal release or a failed authentication.

reason-s1ap-misc = LTE miscellaneous cause
    .description = The LTE base station and the core network exchange this number. It stands for causes that fit nowhere else, such as overload, a hardware fault or maintenance.

reason-s1ap-prot = LTE protocol cause
    .description = The LTE base station and the core network exchange this number. It tells that one of them could not make sense of a message of the other.

# Diameter is the name of a protocol.
reason-diameter = Diameter cause
    .description = The number comes from Diameter, the protocol with which an operator checks who may use its network. It tells why access over a wireless LAN failed or ended.

# IKEv2 is the name of a protocol.
reason-ikev2 = IKEv2 cause
    .description = The number comes from IKEv2, the protocol that secures the path from a phone through a wireless LAN to its operator. It tells why that path failed or was closed.

# Protocol RELEASE_CAUSE. The phone speaks. The causes are in a group below.
reason-release-cause = Release cause of the phone
    .description = A phone in a mobile operator’s network tells with this number why it ended the call.

# Protocol FAILURE_CAUSE. The network speaks. The causes are in a group below.
reason-failure-cause = Failure cause of the network
    .description = A mobile operator’s network tells with this number which resource the call lost or could not get.

# STIR is the name of the system that signs and checks caller numbers (RFC 8224).
reason-stir = Caller identity check cause
    .description = The reason is a STIR code: the server that checks the signature of the caller’s number found it missing or could not verify it. The call may go through all the same.

reason-5gmm = 5G mobility management cause
    .description = The 5G core network gives this number. It tells why the phone’s registration in the network, or its move through it, went wrong.

reason-5gsm = 5G session management cause
    .description = The 5G core network gives this number. It tells why a data session that the call needs was refused or released.

# NG is the interface between the 5G base station and the core network. The next four are from it too.
reason-ngap-rnl = 5G radio network layer cause
    .description = The 5G base station and the core network exchange this number. It tells what happened on the radio side, such as lost contact with the phone or a failed handover.

reason-ngap-tl = 5G transport layer cause
    .description = The 5G base station and the core network exchange this number. It tells what went wrong on the transport links between them.

reason-ngap-nas = 5G non-access stratum cause
    .description = The 5G core network gives this number to the base station. It tells why the connection ended on the level between phone and core network, such as a normal release or a failed authentication.

reason-ngap-misc = 5G miscellaneous cause
    .description = The 5G base station and the core network exchange this number. It stands for causes that fit nowhere else, such as overload, a hardware fault or maintenance.

reason-ngap-prot = 5G protocol cause
    .description = The 5G base station and the core network exchange this number. It tells that one of them could not make sense of a message of the other.

# Shown for any protocol that is not in this file.
reason-class = Other reason
    .description = The sender gives a reason in a protocol that is not known to this program. The text beside it, if there is one, is the sender’s own.
