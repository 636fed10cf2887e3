//! Responses to explain.

/// Three facts: the time to wait (a plural in Russian), the server's own phrase, and a warning.
pub const THREE_FACTS: &str = "SIP/2.0 480 Subscriber away\r\n\
     CSeq: 1 INVITE\r\n\
     Retry-After: 300 (at lunch)\r\n\
     Warning: 370 proxy.example \"Insufficient bandwidth\"\r\n\r\n";
