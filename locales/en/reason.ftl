### Protocols of the Reason header field (RFC 3326), for engineers and for the details view of a phone. Each text says what kind of reason the protocol gives.
### The causes of SIP and STIR are in status.ftl. Those of Q.850, Preemption, RELEASE_CAUSE and FAILURE_CAUSE have their own files.


## Protocols

# The protocol SIP. Its causes are the codes in status.ftl.
reason-sip = SIP response code
    .description = The reason is a SIP response code. It tells how the call ended or moved on, for example that another phone answered or declined it.
# The protocol Q.850. Its causes are in q850.ftl.
reason-q850 = Telephone network cause
    .description = The reason is a cause number of ITU-T Q.850, as used in ISDN and other telephone networks. A gateway or a telephone exchange gives it and tells why the call ended.
# The protocol Preemption. Its causes are in preemption.ftl.
reason-preemption = Preemption cause
    .description = A call with higher priority needs the line or the bandwidth, so this one is ended or refused. The cause tells who took it away.
# EMM is a protocol between the phone and the LTE core network. Its successor is 5GMM.
reason-emm = LTE mobility management cause
    .description = The LTE core network gives this number. It tells why the phone’s attachment to the network, or its move through it, went wrong.
# ESM manages the phone’s data connections in LTE. Its successor is 5GSM.
reason-esm = LTE session management cause
    .description = The LTE core network gives this number. It tells why a data connection that the call needs was refused or released.
# From S1, the interface between the LTE base station and the core network.
reason-s1ap-rnl = LTE radio network layer cause
    .description = The LTE base station and the core network exchange this number. It tells what happened on the radio side, such as lost contact with the phone or a failed handover.
# From S1, the interface between the LTE base station and the core network.
reason-s1ap-tl = LTE transport layer cause
    .description = The LTE base station and the core network exchange this number. It tells what went wrong on the transport links between them.
# From S1, the interface between the LTE base station and the core network.
# The non-access stratum (NAS) is what the phone and the core network negotiate without the base station.
reason-s1ap-nas = LTE non-access stratum cause
    .description = The LTE core network gives this number to the base station. It tells why the connection ended on the level between phone and core network, such as a normal release or a failed authentication.
# From S1, the interface between the LTE base station and the core network.
reason-s1ap-misc = LTE miscellaneous cause
    .description = The LTE base station and the core network exchange this number. It stands for causes that fit nowhere else, such as overload, a hardware fault or maintenance.
# From S1, the interface between the LTE base station and the core network.
reason-s1ap-prot = LTE protocol cause
    .description = The LTE base station and the core network exchange this number. It tells that one of them could not make sense of a message of the other.
# Diameter is the name of a protocol: do not translate it.
reason-diameter = Diameter cause
    .description = The number comes from Diameter, the protocol with which an operator checks who may use its network. It tells why access over a wireless LAN failed or ended.
# IKEv2 is the name of a protocol: do not translate it.
reason-ikev2 = IKEv2 cause
    .description = The number comes from IKEv2, the protocol that secures the path from a phone through a wireless LAN to its operator. It tells why that path failed or was closed.
# The protocol RELEASE_CAUSE: the phone gives the cause. The causes are in release-cause.ftl.
reason-release-cause = Release cause of the phone
    .description = A phone in a mobile operator’s network tells with this number why it ended the call.
# The protocol FAILURE_CAUSE: the network gives the cause. The causes are in failure-cause.ftl.
reason-failure-cause = Failure cause of the network
    .description = A mobile operator’s network tells with this number which resource the call lost or could not get.
# STIR is the system that signs and verifies caller numbers (RFC 8224). Its causes are the codes in status.ftl.
reason-stir = Caller identity check cause
    .description = The reason is a STIR code: the server that checks the signature of the caller’s number found it missing or could not verify it. The call may go through all the same.
# 5GMM is a protocol between the phone and the 5G core network. It succeeds EMM of LTE.
reason-5gmm = 5G mobility management cause
    .description = The 5G core network gives this number. It tells why the phone’s registration in the network, or its move through it, went wrong.
# 5GSM manages the phone’s data sessions in 5G. It succeeds ESM of LTE.
reason-5gsm = 5G session management cause
    .description = The 5G core network gives this number. It tells why a data session that the call needs was refused or released.
# From NG, the interface between the 5G base station and the core network.
reason-ngap-rnl = 5G radio network layer cause
    .description = The 5G base station and the core network exchange this number. It tells what happened on the radio side, such as lost contact with the phone or a failed handover.
# From NG, the interface between the 5G base station and the core network.
reason-ngap-tl = 5G transport layer cause
    .description = The 5G base station and the core network exchange this number. It tells what went wrong on the transport links between them.
# From NG, the interface between the 5G base station and the core network.
# The non-access stratum (NAS) is what the phone and the core network negotiate without the base station.
reason-ngap-nas = 5G non-access stratum cause
    .description = The 5G core network gives this number to the base station. It tells why the connection ended on the level between phone and core network, such as a normal release or a failed authentication.
# From NG, the interface between the 5G base station and the core network.
reason-ngap-misc = 5G miscellaneous cause
    .description = The 5G base station and the core network exchange this number. It stands for causes that fit nowhere else, such as overload, a hardware fault or maintenance.
# From NG, the interface between the 5G base station and the core network.
reason-ngap-prot = 5G protocol cause
    .description = The 5G base station and the core network exchange this number. It tells that one of them could not make sense of a message of the other.
# Shown for protocols that are not in this file.
reason-class = Other reason
    .description = The sender gives a reason in a protocol that is not known to this program. The text beside it, if there is one, is the sender’s own.
