### Codes of the AlertMsg-Error header field (RFC 8876): what is wrong with the data of an emergency alert.
### For engineers and for the details view of a device. The value is the registered text. An emergency alert is a message with data only, for example from a fire alarm.


## Errors

# The general code. 101 to 103 are more specific.
alert-100 = Cannot process the alert payload
    .description = The receiver cannot process the data of the emergency alert and gives no more specific reason.
# The payload is the data of the emergency alert.
alert-101 = Alert payload was not present or could not be found
    .description = The message announces an emergency alert, but the alert data is not in it or cannot be found at the place named.
alert-102 = Not enough information to determine the purpose of the alert
    .description = The alert data can be read, but it does not say enough for the receiver to know what the alert is about.
# The payload is the data of the emergency alert.
alert-103 = Alert payload was corrupted
    .description = The data of the emergency alert arrived damaged and cannot be read.
# Shown for codes that are not in this file.
alert-class = Alert error
    .description = There is a problem with the data of the emergency alert, reported with a code that is not known to this program.
