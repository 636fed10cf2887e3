### Causes of the protocol FAILURE_CAUSE in the Reason header field (3GPP TS 24.229): what a mobile network lost or could not provide.
### For engineers and for the details view of a phone. The value is the registered text.


## FAILURE_CAUSE

# QoS means quality of service: the quality guaranteed to the call.
failure-cause-1 = Media bearer or QoS lost
    .description = The network can no longer carry the media of the call: the mobile connection for it, or the quality guaranteed to it, was lost.
# The signaling bearer is the connection that carries SIP itself. If the connection for the media is lost, the cause is 1.
failure-cause-2 = Release of signalling bearer
    .description = The network lost the connection to the phone over which the call is controlled.
# At the start of a call or when it changes: the resources were never provided. If resources are lost later, the cause is 1.
failure-cause-3 = Indication of failed resources allocation
    .description = The mobile network could not provide the resources that the call needs, such as a connection for its media.
# Shown for FAILURE_CAUSE values that are not in this file.
failure-cause-class = Failure in the mobile network
    .description = The mobile network ended or refused the call and gives a number for the cause that is not known to this program.
