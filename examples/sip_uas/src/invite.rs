//! The INVITE server transaction.
//!
//! RFC 3261 section 17.2.1, and section 13.3.1.4 for a 2xx: the final response is repeated until its ACK comes. Both
//! are done in the same way here. What a full UAS would do besides: send a BYE where the ACK of a 2xx never comes.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use crate::request::{Key, Request};
use crate::send;

/// How long the telephone rings.
const RINGING: Duration = Duration::from_millis(200);
/// The timers of RFC 3261 section 17: the round trip, the longest interval of repetition, how long a message lives.
const T1: Duration = Duration::from_millis(500);
const T2: Duration = Duration::from_secs(4);
const T4: Duration = Duration::from_secs(5);
/// After this time without an ACK nobody is there any more.
const GIVE_UP: Duration = T1.saturating_mul(64);

/// The bounds of what is remembered: the number of transactions (three times what 1000 calls a second need), and the
/// size of a response of theirs in bytes.
const MOST: usize = 16384;
const LARGEST: usize = 4096;

/// The transactions.
#[derive(Default)]
pub struct Invites {
    by_key: HashMap<Key, Invite>,
    /// The earliest first. An entry counts only while its transaction still has this time for its timer.
    timers: BinaryHeap<Reverse<(Instant, Key)>>,
}

/// What an INVITE may be answered with.
pub struct Responses {
    pub provisional: Vec<u8>,
    pub answer: Vec<u8>,
    /// The answer if the client cancels.
    pub terminated: Vec<u8>,
}

struct Invite {
    branch: String,
    client: SocketAddr,
    state: State,
    timer: Instant,
}

enum State {
    Proceeding(Responses),
    /// A final response that waits for its ACK ("Completed", or "Accepted" of RFC 6026).
    Answered {
        response: Vec<u8>,
        interval: Duration,
        give_up: Instant,
    },
    /// The ACK has come. Belated repetitions of the INVITE are still to be known as such.
    Confirmed,
}

impl Responses {
    /// Whether they are small enough to be remembered.
    pub fn fit(&self) -> bool {
        [&self.provisional, &self.answer, &self.terminated].iter().all(|response| response.len() <= LARGEST)
    }
}

impl Invites {
    pub fn is_full(&self) -> bool {
        self.by_key.len() >= MOST
    }

    /// The branch by which a transaction with this key began.
    pub fn branch(&self, key: Key) -> Option<&str> {
        self.by_key.get(&key).map(|invite| invite.branch.as_str())
    }

    /// Begins a transaction: sends the provisional response and lets it ring.
    pub fn begin(&mut self, request: &Request, responses: Responses, now: Instant, socket: &UdpSocket) {
        let (key, client) = (request.key(), request.via.reply_to());
        send(socket, &responses.provisional, client);
        let (branch, state, timer) = (request.via.branch.clone(), State::Proceeding(responses), now + RINGING);
        self.timers.push(Reverse((timer, key)));
        self.by_key.insert(key, Invite { branch, client, state, timer });
    }

    /// The client has repeated its INVITE.
    pub fn repeat(&self, key: Key, socket: &UdpSocket) {
        let Some(invite) = self.by_key.get(&key) else { return };
        match &invite.state {
            State::Proceeding(Responses { provisional: response, .. }) | State::Answered { response, .. } => {
                send(socket, response, invite.client);
            }
            State::Confirmed => {}
        }
    }

    /// An ACK has come; whether for this INVITE or for nothing at all, no more is to be done.
    pub fn acknowledge(&mut self, key: Key, now: Instant) {
        let Some(invite) = self.by_key.get_mut(&key) else { return };
        if let State::Answered { .. } = invite.state {
            invite.state = State::Confirmed;
            invite.timer = now + T4;
            self.timers.push(Reverse((invite.timer, key)));
        }
    }

    /// Ends the ringing; `false` where there is nothing to cancel. After the final response a CANCEL has no effect,
    /// but is found all the same (RFC 3261 section 9.2).
    pub fn cancel(&mut self, key: Key, branch: &str, now: Instant, socket: &UdpSocket) -> bool {
        let Some(invite) = self.by_key.get_mut(&key).filter(|invite| invite.branch == branch) else { return false };
        if let State::Proceeding(responses) = &mut invite.state {
            let response = std::mem::take(&mut responses.terminated);
            self.timers.push(Reverse((invite.answer(response, now, socket), key)));
        }
        true
    }

    /// When [`mind_timers`](Self::mind_timers) has something to do next.
    pub fn next_timer(&self) -> Option<Instant> {
        self.timers.peek().map(|Reverse((timer, _))| *timer)
    }

    /// Answers what has rung, repeats what has not been acknowledged, forgets what is over.
    pub fn mind_timers(&mut self, now: Instant, socket: &UdpSocket) {
        while let Some(&Reverse((timer, key))) = self.timers.peek().filter(|Reverse((timer, _))| *timer <= now) {
            self.timers.pop();
            let Some(invite) = self.by_key.get_mut(&key).filter(|invite| invite.timer == timer) else { continue };
            match invite.fire(now, socket) {
                Some(timer) => self.timers.push(Reverse((timer, key))),
                None => drop(self.by_key.remove(&key)),
            }
        }
    }
}

impl Invite {
    /// Sends the final response. This and [`fire`](Self::fire) give the time of the next timer.
    fn answer(&mut self, response: Vec<u8>, now: Instant, socket: &UdpSocket) -> Instant {
        send(socket, &response, self.client);
        self.state = State::Answered { response, interval: T1, give_up: now + GIVE_UP };
        self.timer = now + T1;
        self.timer
    }

    fn fire(&mut self, now: Instant, socket: &UdpSocket) -> Option<Instant> {
        match &mut self.state {
            State::Proceeding(responses) => {
                let response = std::mem::take(&mut responses.answer);
                Some(self.answer(response, now, socket))
            }
            State::Answered { response, interval, give_up } if now < *give_up => {
                send(socket, response, self.client);
                *interval = T2.min(*interval * 2);
                self.timer = now + *interval;
                Some(self.timer)
            }
            State::Answered { .. } | State::Confirmed => None,
        }
    }
}
