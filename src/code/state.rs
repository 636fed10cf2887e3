//! The states of calls and of the sign-in.

use crate::code::{Indexed, ParseCodeError, StatusCode, UnknownName};

named_enum! {
    /// The state of a call, for a label on the call screen.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::CallState;
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.phrase(CallState::Ringing), "Ringing");
    /// assert_eq!("on-hold".parse(), Ok(CallState::OnHold));
    /// ```
    CallState, "state of a call";
    /// The request was sent, and the called party's device does not ring yet.
    Calling "calling";
    /// The called party's device rings.
    Ringing "ringing";
    /// The call waits in a queue.
    Queued "queued";
    /// The call is being forwarded.
    Forwarded "forwarded";
    /// The call is being set up, perhaps with tones or an announcement.
    Connecting "connecting";
    /// The call was answered.
    Connected "connected";
    /// This side put the call on hold.
    OnHold "on-hold";
    /// The other side put the call on hold.
    Held "held";
    /// The connection was lost and is being restored.
    Reconnecting "reconnecting";
    /// The call is over.
    Ended "ended";
}

impl CallState {
    /// Returns the state of an outgoing call after a response to the INVITE with this code.
    ///
    /// Returns `None` for 199, which does not change the state, and for codes from 300, which mean
    /// that the call was not answered.
    ///
    /// ```
    /// use sip_phrases::StatusCode;
    /// use sip_phrases::code::CallState;
    ///
    /// assert_eq!(CallState::of(StatusCode::RINGING), Some(CallState::Ringing));
    /// assert_eq!(CallState::of(StatusCode::OK), Some(CallState::Connected));
    /// assert_eq!(CallState::of(StatusCode::BUSY_HERE), None);
    /// ```
    pub const fn of(code: StatusCode) -> Option<CallState> {
        match code.as_u16() {
            100 => Some(CallState::Calling),
            180 => Some(CallState::Ringing),
            181 => Some(CallState::Forwarded),
            182 => Some(CallState::Queued),
            199 => None,
            101..=199 => Some(CallState::Connecting),
            200..=299 => Some(CallState::Connected),
            _ => None,
        }
    }
}

named_enum! {
    /// The state of the sign-in (REGISTER), for a label in the program.
    ///
    /// ```
    /// use sip_phrases::Localizer;
    /// use sip_phrases::code::SignInState;
    ///
    /// let english = Localizer::bundled().negotiate("en");
    /// assert_eq!(english.phrase(SignInState::SignedIn), "Signed in");
    /// ```
    SignInState, "state of the sign-in";
    /// The app is signing in.
    SigningIn "signing-in";
    /// The app is signed in.
    SignedIn "signed-in";
    /// The app is signing out.
    SigningOut "signing-out";
    /// The person signed out.
    SignedOut "signed-out";
    /// The app could not sign in.
    SignInFailed "sign-in-failed";
}

/// A [`CallState`] or a [`SignInState`]: the two share a family and its file. The states of calls
/// come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State(u8);

const CALLS: usize = CallState::ALL.len();
const COUNT: usize = CALLS + SignInState::ALL.len();

const ALL: [State; COUNT] = {
    let mut all = [State(0); COUNT];
    let mut index = 0;
    while index < COUNT {
        all[index] = State(index as u8);
        index += 1;
    }
    all
};

/// The names of the states of a call, then those of a sign-in.
static NAMES: [&str; COUNT] = {
    let mut names = [""; COUNT];
    let mut index = 0;
    while index < COUNT {
        names[index] = match index.checked_sub(CALLS) {
            None => CallState::NAMES[index],
            Some(index) => SignInState::NAMES[index],
        };
        index += 1;
    }
    names
};

impl From<CallState> for State {
    fn from(state: CallState) -> State {
        ALL[state as usize]
    }
}

impl From<SignInState> for State {
    fn from(state: SignInState) -> State {
        ALL[CALLS + state as usize]
    }
}

impl Indexed for State {
    const COUNT: usize = COUNT;
    const KNOWN: &'static [State] = &ALL;

    fn index(self) -> usize {
        self.0.into()
    }

    fn from_index(index: usize) -> Option<State> {
        ALL.get(index).copied()
    }

    fn name(self) -> String {
        NAMES[self.index()].to_owned()
    }

    fn from_name(name: &str) -> Result<State, ParseCodeError> {
        let unknown = || UnknownName::new("state", name, &NAMES);
        Ok(State::from_id(&name.to_ascii_lowercase()).ok_or_else(unknown)?)
    }

    fn from_id(id: &str) -> Option<State> {
        State::from_index(NAMES.iter().position(|name| *name == id)?)
    }

    fn registered_text(self) -> Option<&'static str> {
        None
    }
}
