### Causes of the protocol Preemption in the Reason header field (RFC 4411), for engineers and for the details view of a phone.
### The value is the registered text. Preemption means that a call gives way to one with higher priority.


## Preemption

# UA means user agent: the phone itself gave up the call for one with higher priority.
preemption-1 = UA Preemption
    .description = One of the phones ended this call to make room for a call with higher priority.
# The network took reserved bandwidth away on purpose. No link failed.
preemption-2 = Reserved Resources Preempted
    .description = The network took back the bandwidth reserved for this call and gave it to one with higher priority. No connection failed.
# Sent on the last leg of the call to hide which of the other causes applies.
preemption-3 = Generic Preemption
    .description = The call gave way to one with higher priority. The network does not say where this was decided.
# A gateway reports what happened behind it, in a network that does not use IP.
preemption-4 = Non-IP Preemption
    .description = The call gave way to one with higher priority in a part of the network that does not use IP, such as the telephone network behind a gateway.
# Shown for Preemption causes that are not in this file.
preemption-class = Preemption
    .description = The call gave way to one with higher priority. The cause is a number that is not known to this program.
