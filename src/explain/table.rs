//! The tables of explanations: the subject of each cause, warning and phrase, and the actions of
//! each subject.
//!
//! Every row is one line. The texts of the subjects are in `locales/*/explain.ftl`.

use crate::catalog::Shared::{Emergency, Hangup, NoAnswer, Stale, Transfer, Update, UpdateLost};
use crate::catalog::Subject::{self, Class, Code, Local, Q850, Shared, Vendor, Warning};
use crate::code::{
    Action as A, Attempt as T, CallEnd as E, Class as K, LocalFailure as L, Q850Cause as Q,
    Standing, StatusCode as C, VendorPhrase as V, WarnCode as W,
};

/// The case in which a row of [`SUBJECTS`] applies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Every attempt without a row of its own.
    Any,
    /// This attempt.
    On(T),
    /// Credentials were sent and refused.
    Password,
}

use When::{Any, On, Password};

/// What a cause says about the end of an incoming call before the answer, and about that of any
/// call after it. `None` if it says nothing.
pub(super) type Says = (Option<E>, Option<E>);

/// Returns what a cause says that only an unanswered call can have.
pub(super) const fn before(end: E) -> Says {
    (Some(end), None)
}

/// Returns what a cause says that only an answered call can have. If the call is not answered, the
/// cause is that of the caller's side, and the call is missed all the same.
pub(super) const fn after(end: E) -> Says {
    (None, Some(end))
}

/// A cause that says nothing about the end of a call.
const NOTHING: Says = (None, None);

/// The program shows the dialog.
const SHOW: bool = true;
/// The program acts by itself, or there is nothing to say.
const QUIET: bool = false;

/// The actions of each subject: the first, the second, and whether the dialog needs the person's
/// attention.
#[rustfmt::skip]
pub(super) const SUBJECTS: &[(Subject, When, A, Option<A>, bool)] = &[
    (Class(K::Provisional),                              Any,                 A::None,            None,                     QUIET),
    (Class(K::Success),                                  Any,                 A::None,            None,                     QUIET),
    (Class(K::Redirection),                              Any,                 A::ChooseAddress,   Some(A::ContactProvider), SHOW),
    (Class(K::ClientError),                              Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Class(K::ClientError),                              On(T::SignIn),       A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Class(K::ServerError),                              Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Class(K::GlobalFailure),                            Any,                 A::ContactProvider, None,                     SHOW),
    (Class(K::Other),                                    Any,                 A::ContactProvider, None,                     SHOW),
    (Shared(Hangup),                                     Any,                 A::None,            None,                     QUIET),
    (Shared(Update),                                     Any,                 A::None,            None,                     SHOW),
    (Shared(UpdateLost),                                 Any,                 A::None,            None,                     SHOW),
    (Shared(Transfer),                                   Any,                 A::Retry,           None,                     SHOW),
    (Shared(NoAnswer),                                   Any,                 A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Shared(Stale),                                      Any,                 A::None,            None,                     QUIET),
    (Shared(Emergency),                                  Any,                 A::EmergencyCall,   None,                     SHOW),
    (Code(C::TRYING),                                    Any,                 A::None,            None,                     QUIET),
    (Code(C::RINGING),                                   Any,                 A::None,            None,                     QUIET),
    (Code(C::CALL_IS_BEING_FORWARDED),                   Any,                 A::None,            None,                     QUIET),
    (Code(C::QUEUED),                                    Any,                 A::Wait,            None,                     QUIET),
    (Code(C::SESSION_PROGRESS),                          Any,                 A::None,            None,                     QUIET),
    (Code(C::EARLY_DIALOG_TERMINATED),                   Any,                 A::None,            None,                     QUIET),
    (Code(C::OK),                                        Any,                 A::None,            None,                     QUIET),
    (Code(C::ACCEPTED),                                  Any,                 A::None,            None,                     QUIET),
    (Code(C::NO_NOTIFICATION),                           Any,                 A::None,            None,                     QUIET),
    (Code(C::MULTIPLE_CHOICES),                          Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::MOVED_PERMANENTLY),                         Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::MOVED_PERMANENTLY),                         On(T::SignIn),       A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::MOVED_TEMPORARILY),                         Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::MOVED_TEMPORARILY),                         On(T::SignIn),       A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::SEE_OTHER),                                 Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::USE_PROXY),                                 Any,                 A::ContactProvider, Some(A::ChangeSettings),  SHOW),
    (Code(C::ALTERNATIVE_SERVICE),                       Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::BAD_REQUEST),                               Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::BAD_REQUEST),                               On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::UNAUTHORIZED),                              Any,                 A::SignIn,          None,                     QUIET),
    (Code(C::UNAUTHORIZED),                              On(T::Update),       A::SignIn,          None,                     QUIET),
    (Code(C::UNAUTHORIZED),                              On(T::Transfer),     A::SignIn,          None,                     QUIET),
    (Code(C::UNAUTHORIZED),                              Password,            A::SignIn,          Some(A::ContactProvider), SHOW),
    (Code(C::PAYMENT_REQUIRED),                          Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::FORBIDDEN),                                 Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Code(C::FORBIDDEN),                                 On(T::SignIn),       A::SignIn,          Some(A::ContactProvider), SHOW),
    (Code(C::FORBIDDEN),                                 On(T::Subscription), A::ContactProvider, None,                     SHOW),
    (Code(C::NOT_FOUND),                                 Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::NOT_FOUND),                                 On(T::SignIn),       A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::NOT_FOUND),                                 On(T::Transfer),     A::CheckAddress,    None,                     SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        Any,                 A::TryElsewhere,    Some(A::LeaveMessage),    SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        On(T::Message),      A::TryElsewhere,    None,                     SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        On(T::Subscription), A::ChangeSettings,  None,                     SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        On(T::Transfer),     A::None,            None,                     SHOW),
    (Code(C::METHOD_NOT_ALLOWED),                        On(T::Other),        A::CheckAddress,    None,                     SHOW),
    (Code(C::NOT_ACCEPTABLE),                            Any,                 A::UpdateApp,       None,                     SHOW),
    (Code(C::PROXY_AUTHENTICATION_REQUIRED),             Any,                 A::SignIn,          None,                     QUIET),
    (Code(C::PROXY_AUTHENTICATION_REQUIRED),             On(T::Update),       A::SignIn,          None,                     QUIET),
    (Code(C::PROXY_AUTHENTICATION_REQUIRED),             On(T::Transfer),     A::SignIn,          None,                     QUIET),
    (Code(C::PROXY_AUTHENTICATION_REQUIRED),             Password,            A::SignIn,          Some(A::ContactProvider), SHOW),
    (Code(C::REQUEST_TIMEOUT),                           Any,                 A::Retry,           None,                     SHOW),
    (Code(C::REQUEST_TIMEOUT),                           On(T::SignIn),       A::Retry,           Some(A::CheckConnection), SHOW),
    (Code(C::CONFLICT),                                  Any,                 A::SignIn,          Some(A::ContactProvider), SHOW),
    (Code(C::GONE),                                      Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::GONE),                                      On(T::SignIn),       A::ContactProvider, None,                     SHOW),
    (Code(C::LENGTH_REQUIRED),                           Any,                 A::UpdateApp,       None,                     SHOW),
    (Code(C::CONDITIONAL_REQUEST_FAILED),                Any,                 A::Retry,           None,                     SHOW),
    (Code(C::CONDITIONAL_REQUEST_FAILED),                On(T::Subscription), A::None,            None,                     QUIET),
    (Code(C::REQUEST_ENTITY_TOO_LARGE),                  Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::REQUEST_ENTITY_TOO_LARGE),                  On(T::Message),      A::EditMessage,     None,                     SHOW),
    (Code(C::REQUEST_ENTITY_TOO_LARGE),                  On(T::Other),        A::UpdateApp,       None,                     SHOW),
    (Code(C::REQUEST_ENTITY_TOO_LARGE),                  On(T::SignIn),       A::UpdateApp,       None,                     SHOW),
    (Code(C::REQUEST_ENTITY_TOO_LARGE),                  On(T::Subscription), A::UpdateApp,       None,                     SHOW),
    (Code(C::REQUEST_URI_TOO_LONG),                      Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::REQUEST_URI_TOO_LONG),                      On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::UNSUPPORTED_MEDIA_TYPE),                    Any,                 A::UpdateApp,       None,                     SHOW),
    (Code(C::UNSUPPORTED_MEDIA_TYPE),                    On(T::Message),      A::EditMessage,     None,                     SHOW),
    (Code(C::UNSUPPORTED_URI_SCHEME),                    Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::UNSUPPORTED_URI_SCHEME),                    On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::UNKNOWN_RESOURCE_PRIORITY),                 Any,                 A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::BAD_EXTENSION),                             Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::EXTENSION_REQUIRED),                        Any,                 A::ChangeSettings,  Some(A::UpdateApp),       SHOW),
    (Code(C::SESSION_INTERVAL_TOO_SMALL),                Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::SESSION_INTERVAL_TOO_SMALL),                On(T::Update),       A::None,            None,                     QUIET),
    (Code(C::INTERVAL_TOO_BRIEF),                        Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::BAD_LOCATION_INFORMATION),                  Any,                 A::EmergencyCall,   Some(A::OpenPermissions), SHOW),
    (Code(C::BAD_ALERT_MESSAGE),                         Any,                 A::EmergencyCall,   None,                     SHOW),
    (Code(C::USE_IDENTITY_HEADER),                       Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::PROVIDE_REFERRER_IDENTITY),                 Any,                 A::TryElsewhere,    None,                     SHOW),
    (Code(C::FLOW_FAILED),                               Any,                 A::Retry,           None,                     SHOW),
    (Code(C::ANONYMITY_DISALLOWED),                      Any,                 A::ChangeSettings,  Some(A::TryElsewhere),    SHOW),
    (Code(C::BAD_IDENTITY_INFO),                         Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::UNSUPPORTED_CREDENTIAL),                    Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::INVALID_IDENTITY_HEADER),                   Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::FIRST_HOP_LACKS_OUTBOUND_SUPPORT),          Any,                 A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::MAX_BREADTH_EXCEEDED),                      Any,                 A::TryElsewhere,    None,                     SHOW),
    (Code(C::BAD_INFO_PACKAGE),                          Any,                 A::None,            None,                     SHOW),
    (Code(C::CONSENT_NEEDED),                            Any,                 A::TryElsewhere,    None,                     SHOW),
    (Code(C::SEND_ERROR),                                Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::UNRESOLVABLE_DESTINATION),                  Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::UNRESOLVABLE_DESTINATION),                  On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::UNPROCESSABLE_URI),                         Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::UNPROCESSABLE_URI),                         On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::TEMPORARILY_UNAVAILABLE),                   Any,                 A::Retry,           None,                     SHOW),
    (Code(C::TEMPORARILY_UNAVAILABLE),                   On(T::Call),         A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Code(C::TEMPORARILY_UNAVAILABLE),                   On(T::Transfer),     A::Retry,           None,                     SHOW),
    (Code(C::CALL_TRANSACTION_DOES_NOT_EXIST),           Any,                 A::Retry,           None,                     SHOW),
    (Code(C::CALL_TRANSACTION_DOES_NOT_EXIST),           On(T::Subscription), A::None,            None,                     QUIET),
    (Code(C::LOOP_DETECTED),                             Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::TOO_MANY_HOPS),                             Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::ADDRESS_INCOMPLETE),                        Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::ADDRESS_INCOMPLETE),                        On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::AMBIGUOUS),                                 Any,                 A::ChooseAddress,   None,                     SHOW),
    (Code(C::AMBIGUOUS),                                 On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::BUSY_HERE),                                 Any,                 A::Retry,           None,                     SHOW),
    (Code(C::BUSY_HERE),                                 On(T::Call),         A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Code(C::BUSY_HERE),                                 On(T::Transfer),     A::Retry,           None,                     SHOW),
    (Code(C::REQUEST_TERMINATED),                        Any,                 A::None,            None,                     QUIET),
    (Code(C::NOT_ACCEPTABLE_HERE),                       Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::NOT_ACCEPTABLE_HERE),                       On(T::Update),       A::None,            None,                     SHOW),
    (Code(C::BAD_EVENT),                                 Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::REQUEST_PENDING),                           Any,                 A::Wait,            None,                     QUIET),
    (Code(C::REQUEST_PENDING),                           On(T::Update),       A::Wait,            None,                     QUIET),
    (Code(C::REQUEST_PENDING),                           On(T::Transfer),     A::Wait,            None,                     QUIET),
    (Code(C::UNDECIPHERABLE),                            Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::SECURITY_AGREEMENT_REQUIRED),               Any,                 A::ChangeSettings,  Some(A::ContactProvider), SHOW),
    (Code(C::CODEC_MISMATCH),                            Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::SERVER_INTERNAL_ERROR),                     Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::NOT_IMPLEMENTED),                           Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::NOT_IMPLEMENTED),                           On(T::Message),      A::TryElsewhere,    None,                     SHOW),
    (Code(C::NOT_IMPLEMENTED),                           On(T::Subscription), A::ChangeSettings,  None,                     SHOW),
    (Code(C::BAD_GATEWAY),                               Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::SERVICE_UNAVAILABLE),                       Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::SERVER_TIMEOUT),                            Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Code(C::VERSION_NOT_SUPPORTED),                     Any,                 A::UpdateApp,       Some(A::ContactProvider), SHOW),
    (Code(C::MESSAGE_TOO_LARGE),                         Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::MESSAGE_TOO_LARGE),                         On(T::Message),      A::EditMessage,     None,                     SHOW),
    (Code(C::MESSAGE_TOO_LARGE),                         On(T::Other),        A::UpdateApp,       None,                     SHOW),
    (Code(C::MESSAGE_TOO_LARGE),                         On(T::SignIn),       A::UpdateApp,       None,                     SHOW),
    (Code(C::MESSAGE_TOO_LARGE),                         On(T::Subscription), A::UpdateApp,       None,                     SHOW),
    (Code(C::PUSH_NOTIFICATION_SERVICE_NOT_SUPPORTED),   Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::PRECONDITION_FAILURE),                      Any,                 A::Retry,           Some(A::CheckConnection), SHOW),
    (Code(C::BUSY_EVERYWHERE),                           Any,                 A::Retry,           None,                     SHOW),
    (Code(C::BUSY_EVERYWHERE),                           On(T::Call),         A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Code(C::DECLINE),                                   Any,                 A::TryElsewhere,    None,                     SHOW),
    (Code(C::DECLINE),                                   On(T::Call),         A::TryElsewhere,    Some(A::LeaveMessage),    SHOW),
    (Code(C::DECLINE),                                   On(T::SignIn),       A::ContactProvider, None,                     SHOW),
    (Code(C::DECLINE),                                   On(T::Transfer),     A::None,            None,                     SHOW),
    (Code(C::DOES_NOT_EXIST_ANYWHERE),                   Any,                 A::CheckAddress,    None,                     SHOW),
    (Code(C::DOES_NOT_EXIST_ANYWHERE),                   On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Code(C::NOT_ACCEPTABLE_ANYWHERE),                   Any,                 A::ChangeSettings,  None,                     SHOW),
    (Code(C::UNWANTED),                                  Any,                 A::None,            None,                     SHOW),
    (Code(C::UNWANTED),                                  On(T::SignIn),       A::ContactProvider, None,                     SHOW),
    (Code(C::REJECTED),                                  Any,                 A::ContactProvider, None,                     SHOW),
    (Code(C::PARTY_HANGS_UP),                            Any,                 A::None,            None,                     QUIET),
    (Q850(Q::UNALLOCATED_NUMBER),                        Any,                 A::CheckAddress,    None,                     SHOW),
    (Q850(Q::NO_ROUTE_TO_DESTINATION),                   Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Q850(Q::SEND_SPECIAL_INFORMATION_TONE),             Any,                 A::CheckAddress,    None,                     SHOW),
    (Q850(Q::MISDIALLED_TRUNK_PREFIX),                   Any,                 A::CheckAddress,    None,                     SHOW),
    (Q850(Q::PREEMPTION),                                Any,                 A::Retry,           None,                     SHOW),
    (Q850(Q::USER_BUSY),                                 Any,                 A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Q850(Q::NO_USER_RESPONDING),                        Any,                 A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Q850(Q::SUBSCRIBER_ABSENT),                         Any,                 A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Q850(Q::CALL_REJECTED),                             Any,                 A::TryElsewhere,    Some(A::LeaveMessage),    SHOW),
    (Q850(Q::NUMBER_CHANGED),                            Any,                 A::ChooseAddress,   None,                     SHOW),
    (Q850(Q::REDIRECTION_TO_NEW_DESTINATION),            Any,                 A::TryElsewhere,    None,                     SHOW),
    (Q850(Q::REJECTED_BY_FEATURE),                       Any,                 A::TryElsewhere,    Some(A::ChangeSettings),  SHOW),
    (Q850(Q::DESTINATION_OUT_OF_ORDER),                  Any,                 A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Q850(Q::INVALID_NUMBER_FORMAT),                     Any,                 A::CheckAddress,    None,                     SHOW),
    (Q850(Q::NO_CIRCUIT_AVAILABLE),                      Any,                 A::Retry,           None,                     SHOW),
    (Q850(Q::NETWORK_OUT_OF_ORDER),                      Any,                 A::Retry,           Some(A::TryElsewhere),    SHOW),
    (Q850(Q::TEMPORARY_FAILURE),                         Any,                 A::Retry,           None,                     SHOW),
    (Q850(Q::REQUESTED_FACILITY_NOT_SUBSCRIBED),         Any,                 A::ContactProvider, None,                     SHOW),
    (Q850(Q::OUTGOING_CALL_BARRED),                      Any,                 A::ContactProvider, None,                     SHOW),
    (Q850(Q::INCOMING_CALL_BARRED),                      Any,                 A::TryElsewhere,    Some(A::LeaveMessage),    SHOW),
    (Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE), Any,                 A::TryElsewhere,    Some(A::ContactProvider), SHOW),
    (Q850(Q::INCOMPATIBLE_DESTINATION),                  Any,                 A::ChangeSettings,  None,                     SHOW),
    (Warning(W::INCOMPATIBLE_NETWORK_ADDRESS_FORMATS),   Any,                 A::CheckConnection, None,                     SHOW),
    (Warning(W::INCOMPATIBLE_TRANSPORT_PROTOCOL),        Any,                 A::ChangeSettings,  None,                     SHOW),
    (Warning(W::MEDIA_TYPE_NOT_AVAILABLE),               Any,                 A::ChangeSettings,  None,                     SHOW),
    (Warning(W::INCOMPATIBLE_MEDIA_FORMAT),              Any,                 A::ChangeSettings,  None,                     SHOW),
    (Warning(W::ATTRIBUTE_NOT_UNDERSTOOD),               Any,                 A::UpdateApp,       Some(A::ChangeSettings),  SHOW),
    (Warning(W::INCOMPATIBLE_LANGUAGE_SPECIFICATION),    Any,                 A::ChangeSettings,  None,                     SHOW),
    (Warning(W::MULTICAST_NOT_AVAILABLE),                Any,                 A::TryElsewhere,    Some(A::Retry),           SHOW),
    (Warning(W::INSUFFICIENT_BANDWIDTH),                 Any,                 A::ChangeSettings,  Some(A::CheckConnection), SHOW),
    (Warning(W::SIPS_NOT_ALLOWED),                       Any,                 A::CheckAddress,    None,                     SHOW),
    (Warning(W::SIPS_REQUIRED),                          Any,                 A::CheckAddress,    None,                     SHOW),
    (Vendor(V::STALE_NONCE),                             Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::REGISTRATION_EXPIRED),                    Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::CALLER_NOT_REGISTERED),                   Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::NUMBER_IN_USE),                           Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::NO_SUCH_USER),                            Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::USER_DISABLED),                           Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::WRONG_PASSWORD),                          Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::WRONG_LOGIN),                             Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::UNKNOWN_LOGIN),                           Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::UNKNOWN_ACCOUNT),                         Any,                 A::SignIn,          None,                     SHOW),
    (Vendor(V::SIGN_IN_TIMEOUT),                         Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::ACCOUNT_MOVED),                           Any,                 A::ContactProvider, Some(A::ChangeSettings),  SHOW),
    (Vendor(V::NOT_SET_UP),                              Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::TOO_MANY_DEVICES),                        Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::CALLEE_NOT_SIGNED_IN),                    Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::CALLEE_NOT_SIGNED_IN),                    On(T::Call),         A::Retry,           Some(A::LeaveMessage),    SHOW),
    (Vendor(V::CALLEE_NOT_SIGNED_IN),                    On(T::SignIn),       A::SignIn,          Some(A::ContactProvider), SHOW),
    (Vendor(V::NO_MONEY),                                Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::NO_LICENSE),                              Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Vendor(V::NOT_IN_PLAN),                             Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Vendor(V::CALL_RATE_EXCEEDED),                      Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::CALL_LIMIT),                              Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Vendor(V::SERVER_FULL),                             Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::SPENDING_LIMIT),                          Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::NO_SUCH_DESTINATION),                     Any,                 A::CheckAddress,    None,                     SHOW),
    (Vendor(V::WRONG_NUMBER),                            Any,                 A::CheckAddress,    None,                     SHOW),
    (Vendor(V::UNDEFINED_DESTINATION),                   Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Vendor(V::DESTINATION_NOT_ALLOWED),                 Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Vendor(V::OWN_NUMBER),                              Any,                 A::CheckAddress,    None,                     SHOW),
    (Vendor(V::CALLER_NUMBER_REFUSED),                   Any,                 A::ContactProvider, Some(A::ChangeSettings),  SHOW),
    (Vendor(V::NOT_RELAYING),                            Any,                 A::SignIn,          Some(A::CheckAddress),    SHOW),
    (Vendor(V::NO_GATEWAY),                              Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::NO_ACCEPTING_GATEWAY),                    Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Vendor(V::ROUTES_EXHAUSTED),                        Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::NETWORK_BLOCKED),                         Any,                 A::ContactProvider, None,                     SHOW),
    (Vendor(V::NO_ROUTE),                                Any,                 A::CheckAddress,    Some(A::ContactProvider), SHOW),
    (Vendor(V::CODEC_SETTINGS),                          Any,                 A::ChangeSettings,  None,                     SHOW),
    (Vendor(V::UNSUPPORTED_CODEC),                       Any,                 A::ChangeSettings,  None,                     SHOW),
    (Vendor(V::CODEC_MISMATCH),                          Any,                 A::ChangeSettings,  None,                     SHOW),
    (Vendor(V::PRIVATE_ADDRESS),                         Any,                 A::ChangeSettings,  None,                     SHOW),
    (Vendor(V::ENCRYPTION_REQUIRED),                     Any,                 A::ChangeSettings,  None,                     SHOW),
    (Vendor(V::DATABASE_FAILURE),                        Any,                 A::Retry,           None,                     SHOW),
    (Vendor(V::UNDEFINED_REASON),                        Any,                 A::Retry,           Some(A::ContactProvider), SHOW),
    (Local(L::NoNetwork),                                Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::Dns),                                      Any,                 A::CheckConnection, Some(A::CheckAddress),    SHOW),
    (Local(L::Dns),                                      On(T::SignIn),       A::CheckConnection, Some(A::ChangeSettings),  SHOW),
    (Local(L::Unreachable),                              Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::NoAnswer),                                 Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::Certificate),                              Any,                 A::ContactProvider, None,                     SHOW),
    (Local(L::Tls),                                      Any,                 A::CheckConnection, Some(A::ContactProvider), SHOW),
    (Local(L::ConnectionLost),                           Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::NotSignedIn),                              Any,                 A::SignIn,          None,                     SHOW),
    (Local(L::InvalidAddress),                           Any,                 A::CheckAddress,    None,                     SHOW),
    (Local(L::InvalidAddress),                           On(T::SignIn),       A::ChangeSettings,  None,                     SHOW),
    (Local(L::MicrophoneDenied),                         Any,                 A::OpenPermissions, None,                     SHOW),
    (Local(L::MicrophoneMissing),                        Any,                 A::ChangeSettings,  None,                     SHOW),
    (Local(L::CameraDenied),                             Any,                 A::OpenPermissions, None,                     SHOW),
    (Local(L::CameraMissing),                            Any,                 A::ChangeSettings,  None,                     SHOW),
    (Local(L::NoCommonMedia),                            Any,                 A::ChangeSettings,  None,                     SHOW),
    (Local(L::NoCommonMedia),                            On(T::Update),       A::None,            None,                     SHOW),
    (Local(L::MediaBlocked),                             Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::MediaLost),                                Any,                 A::CheckConnection, Some(A::Retry),           SHOW),
    (Local(L::RefusedBySystem),                          Any,                 A::Retry,           None,                     SHOW),
    (Local(L::Canceled),                                 Any,                 A::None,            None,                     QUIET),
];

/// The status codes with which a cause or a warning becomes the subject.
#[derive(Clone, Copy)]
pub(super) enum With {
    /// The general codes, which gateways send for everything without a code of its own, and unknown
    /// failures.
    General,
    /// The general codes, unknown failures and these codes.
    GeneralAnd(&'static [u16]),
    /// Unknown failures and these codes.
    UnknownAnd(&'static [u16]),
    /// These codes only.
    Only(&'static [u16]),
}

/// The general codes (RFC 3398 section 7.2.4.1).
pub(super) const GENERAL: [u16; 8] = [400, 403, 408, 480, 500, 502, 503, 504];

impl With {
    pub(super) fn includes(self, code: C) -> bool {
        let is_general = || GENERAL.contains(&code.as_u16()) || is_unknown_failure(code);
        let is_one_of = |codes: &[u16]| codes.contains(&code.as_u16());
        match self {
            With::General => is_general(),
            With::GeneralAnd(codes) => is_general() || is_one_of(codes),
            With::UnknownAnd(codes) => is_unknown_failure(code) || is_one_of(codes),
            With::Only(codes) => is_one_of(codes),
        }
    }
}

fn is_unknown_failure(code: C) -> bool {
    let is_failure = (400..700).contains(&code.as_u16());
    is_failure && code.standing() == Standing::Unknown
}

/// The subjects of Q.850 causes. The second column is `true` if the row is only for a cause that
/// arose at the called user (`location=U`). Causes without a row appear in the details only:
/// nothing failed, or only engineers of the network understand them.
#[rustfmt::skip]
pub(super) const Q850_CAUSES: &[(Q, bool, With, Subject)] = &[
    (Q::CALL_REJECTED,                                 true,  With::General,                               Code(C::DECLINE)),
    (Q::UNALLOCATED_NUMBER,                            false, With::GeneralAnd(&[404, 410]),               Q850(Q::UNALLOCATED_NUMBER)),
    (Q::NO_ROUTE_TO_TRANSIT_NETWORK,                   false, With::GeneralAnd(&[404, 410]),               Q850(Q::NO_ROUTE_TO_DESTINATION)),
    (Q::NO_ROUTE_TO_DESTINATION,                       false, With::GeneralAnd(&[404, 410]),               Q850(Q::NO_ROUTE_TO_DESTINATION)),
    (Q::SEND_SPECIAL_INFORMATION_TONE,                 false, With::GeneralAnd(&[404, 410]),               Q850(Q::SEND_SPECIAL_INFORMATION_TONE)),
    (Q::MISDIALLED_TRUNK_PREFIX,                       false, With::GeneralAnd(&[404, 410]),               Q850(Q::MISDIALLED_TRUNK_PREFIX)),
    (Q::PREEMPTION,                                    false, With::General,                               Q850(Q::PREEMPTION)),
    (Q::PREEMPTION_CIRCUIT_RESERVED,                   false, With::General,                               Q850(Q::PREEMPTION)),
    (Q::USER_BUSY,                                     false, With::General,                               Q850(Q::USER_BUSY)),
    (Q::NO_USER_RESPONDING,                            false, With::General,                               Q850(Q::NO_USER_RESPONDING)),
    (Q::NO_ANSWER,                                     false, With::General,                               Shared(NoAnswer)),
    (Q::SUBSCRIBER_ABSENT,                             false, With::General,                               Q850(Q::SUBSCRIBER_ABSENT)),
    (Q::CALL_REJECTED,                                 false, With::General,                               Q850(Q::CALL_REJECTED)),
    (Q::NUMBER_CHANGED,                                false, With::GeneralAnd(&[404, 410]),               Q850(Q::NUMBER_CHANGED)),
    (Q::REDIRECTION_TO_NEW_DESTINATION,                false, With::GeneralAnd(&[404, 410]),               Q850(Q::REDIRECTION_TO_NEW_DESTINATION)),
    (Q::REJECTED_BY_FEATURE,                           false, With::General,                               Q850(Q::REJECTED_BY_FEATURE)),
    (Q::EXCHANGE_ROUTING_ERROR,                        false, With::General,                               Code(C::TOO_MANY_HOPS)),
    (Q::DESTINATION_OUT_OF_ORDER,                      false, With::General,                               Q850(Q::DESTINATION_OUT_OF_ORDER)),
    (Q::INVALID_NUMBER_FORMAT,                         false, With::GeneralAnd(&[404, 410]),               Q850(Q::INVALID_NUMBER_FORMAT)),
    (Q::FACILITY_REJECTED,                             false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::NO_CIRCUIT_AVAILABLE,                          false, With::General,                               Q850(Q::NO_CIRCUIT_AVAILABLE)),
    (Q::NETWORK_OUT_OF_ORDER,                          false, With::General,                               Q850(Q::NETWORK_OUT_OF_ORDER)),
    (Q::TEMPORARY_FAILURE,                             false, With::General,                               Q850(Q::TEMPORARY_FAILURE)),
    (Q::SWITCHING_EQUIPMENT_CONGESTION,                false, With::General,                               Q850(Q::NO_CIRCUIT_AVAILABLE)),
    (Q::REQUESTED_CIRCUIT_NOT_AVAILABLE,               false, With::General,                               Q850(Q::NO_CIRCUIT_AVAILABLE)),
    (Q::PRE_EMPTED,                                    false, With::General,                               Q850(Q::PREEMPTION)),
    (Q::PRECEDENCE_CALL_BLOCKED,                       false, With::General,                               Q850(Q::PREEMPTION)),
    (Q::QUALITY_OF_SERVICE_NOT_AVAILABLE,              false, With::General,                               Code(C::PRECONDITION_FAILURE)),
    (Q::REQUESTED_FACILITY_NOT_SUBSCRIBED,             false, With::General,                               Q850(Q::REQUESTED_FACILITY_NOT_SUBSCRIBED)),
    (Q::OUTGOING_CALL_BARRED,                          false, With::General,                               Q850(Q::OUTGOING_CALL_BARRED)),
    (Q::OUTGOING_CALLS_BARRED_WITHIN_CUG,              false, With::General,                               Q850(Q::OUTGOING_CALL_BARRED)),
    (Q::INCOMING_CALL_BARRED,                          false, With::General,                               Q850(Q::INCOMING_CALL_BARRED)),
    (Q::INCOMING_CALLS_BARRED_WITHIN_CUG,              false, With::General,                               Q850(Q::INCOMING_CALL_BARRED)),
    (Q::CALL_WAITING_NOT_SUBSCRIBED,                   false, With::General,                               Q850(Q::USER_BUSY)),
    (Q::BEARER_CAPABILITY_NOT_AUTHORIZED,              false, With::General,                               Q850(Q::REQUESTED_FACILITY_NOT_SUBSCRIBED)),
    (Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE,     false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::INCONSISTENT_OUTGOING_ACCESS,                  false, With::General,                               Q850(Q::OUTGOING_CALL_BARRED)),
    (Q::BEARER_CAPABILITY_NOT_IMPLEMENTED,             false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::CHANNEL_TYPE_NOT_IMPLEMENTED,                  false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::REQUESTED_FACILITY_NOT_IMPLEMENTED,            false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::ONLY_RESTRICTED_DIGITAL_INFORMATION,           false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::SERVICE_OR_OPTION_NOT_IMPLEMENTED_UNSPECIFIED, false, With::General,                               Q850(Q::BEARER_CAPABILITY_NOT_PRESENTLY_AVAILABLE)),
    (Q::USER_NOT_MEMBER_OF_CUG,                        false, With::General,                               Q850(Q::INCOMING_CALL_BARRED)),
    (Q::INCOMPATIBLE_DESTINATION,                      false, With::General,                               Q850(Q::INCOMPATIBLE_DESTINATION)),
    (Q::RECOVERY_ON_TIMER_EXPIRY,                      false, With::Only(&[400, 403, 480, 500, 502, 503]), Code(C::SERVER_TIMEOUT)),
];

/// Returns the row of FreeSWITCH's own cause with this name.
pub(super) fn freeswitch_cause(name: &str) -> Option<&'static FreeswitchCause> {
    let mut rows = FREESWITCH_CAUSES.iter();
    rows.find(|(known, ..)| *known == name.trim())
}

type FreeswitchCause = (&'static str, With, Option<Subject>, Says);

/// The causes that FreeSWITCH sends by name: the subject, and what they say about the end of a call.
/// Their numbers are its own, and have changed: `Q.850;cause=604;text="MEDIA_TIMEOUT"`, later
/// `SIP;cause=804;text="MEDIA_TIMEOUT"`. `None` if nothing failed, or if the status code says the
/// same.
#[rustfmt::skip]
pub(super) const FREESWITCH_CAUSES: &[FreeswitchCause] = &[
    ("ORIGINATOR_CANCEL",       With::Only(&[]),          Some(Code(C::REQUEST_TERMINATED)),                 before(E::CallerGaveUp)),
    ("LOSE_RACE",               With::General,            None,                                              before(E::AnsweredElsewhere)),
    ("PICKED_OFF",              With::General,            None,                                              before(E::AnsweredElsewhere)),
    ("MANAGER_REQUEST",         With::General,            None,                                              NOTHING),
    ("CRASH",                   With::General,            Some(Code(C::SERVER_INTERNAL_ERROR)),              after(E::NetworkFailure)),
    ("SYSTEM_SHUTDOWN",         With::General,            Some(Code(C::SERVICE_UNAVAILABLE)),                after(E::NetworkFailure)),
    ("BLIND_TRANSFER",          With::General,            None,                                              (Some(E::Forwarded), Some(E::Transferred))),
    ("ATTENDED_TRANSFER",       With::General,            None,                                              (Some(E::Forwarded), Some(E::Transferred))),
    ("ALLOTTED_TIMEOUT",        With::General,            None,                                              NOTHING),
    ("USER_CHALLENGE",          With::General,            None,                                              NOTHING),
    ("MEDIA_TIMEOUT",           With::General,            Some(Local(L::MediaLost)),                         after(E::MediaLost)),
    ("USER_NOT_REGISTERED",     With::GeneralAnd(&[404]), Some(Vendor(V::CALLEE_NOT_SIGNED_IN)),             NOTHING),
    ("PROGRESS_TIMEOUT",        With::General,            Some(Q850(Q::NO_USER_RESPONDING)),                 before(E::Unanswered)),
    ("INVALID_GATEWAY",         With::General,            Some(Vendor(V::NO_GATEWAY)),                       NOTHING),
    ("GATEWAY_DOWN",            With::General,            Some(Vendor(V::ROUTES_EXHAUSTED)),                 NOTHING),
    ("INVALID_URL",             With::General,            Some(Code(C::UNPROCESSABLE_URI)),                  NOTHING),
    ("INVALID_PROFILE",         With::General,            Some(Code(C::SERVER_INTERNAL_ERROR)),              NOTHING),
    ("NO_PICKUP",               With::General,            None,                                              before(E::Unanswered)),
    ("SRTP_READ_ERROR",         With::General,            Some(Warning(W::INCOMPATIBLE_TRANSPORT_PROTOCOL)), after(E::MediaLost)),
    ("BOWOUT",                  With::General,            None,                                              NOTHING),
    ("BUSY_EVERYWHERE",         With::General,            Some(Code(C::BUSY_EVERYWHERE)),                    before(E::BusyElsewhere)),
    ("DECLINE",                 With::General,            Some(Code(C::DECLINE)),                            before(E::DeclinedElsewhere)),
    ("DOES_NOT_EXIST_ANYWHERE", With::General,            Some(Code(C::DOES_NOT_EXIST_ANYWHERE)),            NOTHING),
    ("NOT_ACCEPTABLE",          With::General,            Some(Code(C::NOT_ACCEPTABLE_ANYWHERE)),            NOTHING),
    ("UNWANTED",                With::GeneralAnd(&[603]), Some(Code(C::UNWANTED)),                           before(E::DeclinedElsewhere)),
    ("NO_IDENTITY",             With::General,            Some(Code(C::USE_IDENTITY_HEADER)),                NOTHING),
    ("BAD_IDENTITY_INFO",       With::General,            Some(Code(C::BAD_IDENTITY_INFO)),                  NOTHING),
    ("UNSUPPORTED_CERTIFICATE", With::General,            Some(Code(C::UNSUPPORTED_CREDENTIAL)),             NOTHING),
    ("INVALID_IDENTITY",        With::General,            Some(Code(C::INVALID_IDENTITY_HEADER)),            NOTHING),
    ("STALE_DATE",              With::General,            Some(Code(C::INVALID_IDENTITY_HEADER)),            NOTHING),
    ("REJECT_ALL",              With::General,            Some(Code(C::DECLINE)),                            before(E::DeclinedElsewhere)),
];

/// The subjects of status codes in a Reason header field. They are more specific than the code of
/// the response.
#[rustfmt::skip]
pub(super) const SIP_CAUSES: &[(C, With, Subject)] = &[
    (C::PAYMENT_REQUIRED,        With::General,                                Code(C::PAYMENT_REQUIRED)),
    (C::FORBIDDEN,               With::UnknownAnd(&[400, 500, 502, 503, 504]), Code(C::FORBIDDEN)),
    (C::NOT_FOUND,               With::General,                                Code(C::NOT_FOUND)),
    (C::REQUEST_TIMEOUT,         With::UnknownAnd(&[400, 500, 502, 503]),      Code(C::REQUEST_TIMEOUT)),
    (C::GONE,                    With::General,                                Code(C::GONE)),
    (C::ANONYMITY_DISALLOWED,    With::General,                                Code(C::ANONYMITY_DISALLOWED)),
    (C::TEMPORARILY_UNAVAILABLE, With::UnknownAnd(&[400, 500, 502, 503, 504]), Code(C::TEMPORARILY_UNAVAILABLE)),
    (C::ADDRESS_INCOMPLETE,      With::General,                                Code(C::ADDRESS_INCOMPLETE)),
    (C::AMBIGUOUS,               With::General,                                Code(C::AMBIGUOUS)),
    (C::BUSY_HERE,               With::General,                                Code(C::BUSY_HERE)),
    (C::NOT_ACCEPTABLE_HERE,     With::General,                                Code(C::NOT_ACCEPTABLE_HERE)),
    (C::BUSY_EVERYWHERE,         With::General,                                Code(C::BUSY_EVERYWHERE)),
    (C::DECLINE,                 With::General,                                Code(C::DECLINE)),
    (C::DOES_NOT_EXIST_ANYWHERE, With::General,                                Code(C::DOES_NOT_EXIST_ANYWHERE)),
    (C::NOT_ACCEPTABLE_ANYWHERE, With::General,                                Code(C::NOT_ACCEPTABLE_ANYWHERE)),
    (C::UNWANTED,                With::GeneralAnd(&[603]),                     Code(C::UNWANTED)),
    (C::REJECTED,                With::GeneralAnd(&[603]),                     Code(C::REJECTED)),
    (C::USE_IDENTITY_HEADER,     With::General,                                Code(C::USE_IDENTITY_HEADER)),
    (C::BAD_IDENTITY_INFO,       With::General,                                Code(C::BAD_IDENTITY_INFO)),
    (C::UNSUPPORTED_CREDENTIAL,  With::General,                                Code(C::UNSUPPORTED_CREDENTIAL)),
    (C::INVALID_IDENTITY_HEADER, With::General,                                Code(C::INVALID_IDENTITY_HEADER)),
];

/// The start of the text in a Reason header field of a call that a network blocked
/// (ATIS-1000099), whatever its protocol, and the subject.
pub(super) const ANALYTICS: (&str, With, Subject) = (
    "v=analytics",
    With::GeneralAnd(&[603, 608]),
    Vendor(V::NETWORK_BLOCKED),
);

/// The subjects of warnings that name a cause.
#[rustfmt::skip]
pub(super) const WARNINGS: &[(W, With, Subject)] = &[
    (W::INCOMPATIBLE_NETWORK_PROTOCOL,                With::Only(&[406, 488, 606]),      Warning(W::INCOMPATIBLE_NETWORK_ADDRESS_FORMATS)),
    (W::INCOMPATIBLE_NETWORK_ADDRESS_FORMATS,         With::Only(&[406, 488, 606]),      Warning(W::INCOMPATIBLE_NETWORK_ADDRESS_FORMATS)),
    (W::INCOMPATIBLE_TRANSPORT_PROTOCOL,              With::Only(&[406, 488, 606]),      Warning(W::INCOMPATIBLE_TRANSPORT_PROTOCOL)),
    (W::INCOMPATIBLE_BANDWIDTH_UNITS,                 With::Only(&[406, 488, 606]),      Warning(W::ATTRIBUTE_NOT_UNDERSTOOD)),
    (W::MEDIA_TYPE_NOT_AVAILABLE,                     With::Only(&[406, 488, 606]),      Warning(W::MEDIA_TYPE_NOT_AVAILABLE)),
    (W::INCOMPATIBLE_MEDIA_FORMAT,                    With::Only(&[406, 488, 606]),      Warning(W::INCOMPATIBLE_MEDIA_FORMAT)),
    (W::ATTRIBUTE_NOT_UNDERSTOOD,                     With::Only(&[406, 488, 606]),      Warning(W::ATTRIBUTE_NOT_UNDERSTOOD)),
    (W::SESSION_DESCRIPTION_PARAMETER_NOT_UNDERSTOOD, With::Only(&[406, 488, 606]),      Warning(W::ATTRIBUTE_NOT_UNDERSTOOD)),
    (W::INCOMPATIBLE_LANGUAGE_SPECIFICATION,          With::Only(&[406, 488, 606]),      Warning(W::INCOMPATIBLE_LANGUAGE_SPECIFICATION)),
    (W::MULTICAST_NOT_AVAILABLE,                      With::Only(&[406, 488, 606]),      Warning(W::MULTICAST_NOT_AVAILABLE)),
    (W::UNICAST_NOT_AVAILABLE,                        With::Only(&[406, 488, 606]),      Warning(W::MULTICAST_NOT_AVAILABLE)),
    (W::INSUFFICIENT_BANDWIDTH,                       With::Only(&[406, 488, 580, 606]), Warning(W::INSUFFICIENT_BANDWIDTH)),
    (W::SIPS_NOT_ALLOWED,                             With::Only(&[480]),                Warning(W::SIPS_NOT_ALLOWED)),
    (W::SIPS_REQUIRED,                                With::Only(&[480]),                Warning(W::SIPS_REQUIRED)),
];

/// Vendor phrases with the same meaning as another subject, as patterns of
/// [`VendorPhrase::phrases`](V::phrases). A row with an attempt is for this attempt only.
#[rustfmt::skip]
pub(super) const OTHER_PHRASES: &[(C, &str, Option<T>, Subject)] = &[
    (C::NOT_FOUND,                "Not found (unknown domain)",                          None,              Code(C::UNRESOLVABLE_DESTINATION)),
    (C::NOT_ACCEPTABLE_HERE,      "Not Acceptable Here (crypto)",                        Some(T::Call),     Warning(W::INCOMPATIBLE_TRANSPORT_PROTOCOL)),
    (C::DECLINE,                  "Declined (policy)",                                   Some(T::Transfer), Code(C::METHOD_NOT_ALLOWED)),
    (C::DECLINE,                  "Declined (No dialog)",                                Some(T::Transfer), Code(C::METHOD_NOT_ALLOWED)),
    (C::SERVICE_UNAVAILABLE,      "System Paused",                                       None,              Code(C::SERVICE_UNAVAILABLE)),
    (C::TEMPORARILY_UNAVAILABLE,  "No Answer",                                           Some(T::Call),     Shared(NoAnswer)),
    (C::REQUEST_TIMEOUT,          "No Answer",                                           Some(T::Call),     Shared(NoAnswer)),
    (C::TEMPORARILY_UNAVAILABLE,  "Do Not Disturb",                                      None,              Code(C::TEMPORARILY_UNAVAILABLE)),
    (C::BUSY_HERE,                "Do Not Disturb",                                      None,              Code(C::BUSY_HERE)),
    (C::DECLINE,                  "Do Not Disturb",                                      None,              Code(C::DECLINE)),
    (C::SERVER_INTERNAL_ERROR,    "I'm terribly sorry, server error occurred",           None,              Code(C::SERVER_INTERNAL_ERROR)),
    (C::SEND_ERROR,               "Unfortunately error on sending to next hop occurred", None,              Code(C::SEND_ERROR)),
    (C::UNRESOLVABLE_DESTINATION, "Unresolvable destination",                            None,              Code(C::UNRESOLVABLE_DESTINATION)),
    (C::UNPROCESSABLE_URI,        "Regretfully, we were not able to process the URI",    None,              Code(C::UNPROCESSABLE_URI)),
    (C::SERVER_INTERNAL_ERROR,    "Internal processing error",                           None,              Code(C::SERVER_INTERNAL_ERROR)),
    (C::NOT_FOUND,                "Not here",                                            None,              Code(C::NOT_FOUND)),
    (C::FORBIDDEN,                "IM not allowed",                                      Some(T::Message),  Code(C::METHOD_NOT_ALLOWED)),
    (C::FORBIDDEN,                "#D37",                                                Some(T::Call),     Shared(Emergency)),
    (C::BUSY_HERE,                "#D4",                                                 Some(T::Call),     Code(C::BUSY_HERE)),
    (C::METHOD_NOT_ALLOWED,       "#D42",                                                Some(T::Transfer), Code(C::METHOD_NOT_ALLOWED)),
    (C::BUSY_HERE,                "#D5",                                                 Some(T::Call),     Code(C::BUSY_HERE)),
    (C::DECLINE,                  "#D52",                                                Some(T::Call),     Q850(Q::REJECTED_BY_FEATURE)),
    (C::BUSY_HERE,                "#D56",                                                Some(T::Call),     Code(C::BUSY_HERE)),
    (C::NOT_FOUND,                "#D8",                                                 Some(T::Call),     Shared(Emergency)),
    (C::FORBIDDEN,                "#P14",                                                None,              Code(C::REQUEST_URI_TOO_LONG)),
];

/// Vendor phrases that are about calls only.
pub(super) const CALL_PHRASES: &[V] = &[
    V::NO_GATEWAY,
    V::ROUTES_EXHAUSTED,
    V::NO_ACCEPTING_GATEWAY,
    V::UNDEFINED_DESTINATION,
    V::CODEC_SETTINGS,
    V::UNSUPPORTED_CODEC,
    V::CODEC_MISMATCH,
    V::NOT_IN_PLAN,
    V::PRIVATE_ADDRESS,
    V::NETWORK_BLOCKED,
    V::CALL_LIMIT,
    V::DESTINATION_NOT_ALLOWED,
    V::CALLER_NUMBER_REFUSED,
    V::ENCRYPTION_REQUIRED,
    V::NOT_SET_UP,
    V::SPENDING_LIMIT,
    V::OWN_NUMBER,
];

/// The subjects that say no more than that nobody reacted. Once the phone has rung, a person did not
/// answer.
pub(super) const NO_REACTION: [Subject; 3] = [
    Code(C::REQUEST_TIMEOUT),
    Code(C::TEMPORARILY_UNAVAILABLE),
    Q850(Q::NO_USER_RESPONDING),
];

/// The status codes after which a call with a failed change is probably lost (RFC 5057).
pub(super) const LOST: [u16; 12] = [404, 408, 410, 416, 480, 481, 482, 483, 484, 485, 502, 604];
