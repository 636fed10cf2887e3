//! The INVITE server transaction.
//!
//! The final response is retransmitted until its ACK arrives. This is RFC 3261 section 17.2.1, and
//! section 13.3.1.4 for a 2xx; here both work in the same way. A full UAS would also send a BYE if
//! the ACK of a 2xx never arrives.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use crate::request::{Key, Request};
use crate::server::send;

/// How long the telephone rings.
const RINGING: Duration = Duration::from_millis(200);
/// The timers of RFC 3261 section 17: the round-trip time, the longest retransmission interval, the
/// lifetime of a message in the network.
const T1: Duration = Duration::from_millis(500);
const T2: Duration = Duration::from_secs(4);
const T4: Duration = Duration::from_secs(5);
/// The time to wait for an ACK.
const GIVE_UP: Duration = T1.saturating_mul(64);

/// The largest number of transactions: three times what 1000 calls a second need.
const MAX_INVITES: usize = 16384;
/// The largest response of a transaction, in bytes.
const MAX_RESPONSE: usize = 4096;

/// The INVITE transactions.
#[derive(Default)]
pub struct Invites {
    by_key: HashMap<Key, Invite>,
    /// The earliest timer first. An entry is stale if its transaction has another time by now.
    timers: BinaryHeap<Reverse<(Instant, Key)>>,
}

/// The responses to an INVITE.
pub struct Responses {
    pub provisional: Vec<u8>,
    pub answer: Vec<u8>,
    /// The final response if the client cancels.
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
    /// A final response waits for its ACK ("Completed", or "Accepted" in RFC 6026).
    Answered {
        response: Vec<u8>,
        interval: Duration,
        give_up: Instant,
    },
    /// The ACK has arrived. A late retransmission of the INVITE must not start a new transaction.
    Confirmed,
}

impl Responses {
    /// Returns whether the responses are small enough to be stored.
    pub fn fit(&self) -> bool {
        [&self.provisional, &self.answer, &self.terminated]
            .iter()
            .all(|response| response.len() <= MAX_RESPONSE)
    }
}

impl Invites {
    pub fn is_full(&self) -> bool {
        self.by_key.len() >= MAX_INVITES
    }

    /// Returns the branch of the INVITE that started the transaction with this key.
    pub fn branch(&self, key: Key) -> Option<&str> {
        self.by_key.get(&key).map(|invite| invite.branch.as_str())
    }

    /// Starts a transaction: sends the provisional response and rings.
    pub fn start(
        &mut self,
        request: &Request,
        responses: Responses,
        now: Instant,
        socket: &UdpSocket,
    ) {
        let (key, client) = (request.key(), request.via.reply_to());
        send(socket, &responses.provisional, client);
        let invite = Invite {
            branch: request.via.branch.clone(),
            client,
            state: State::Proceeding(responses),
            timer: now + RINGING,
        };
        self.timers.push(Reverse((invite.timer, key)));
        self.by_key.insert(key, invite);
    }

    /// Sends the last response again, since the client has retransmitted its INVITE.
    pub fn repeat(&self, key: Key, socket: &UdpSocket) {
        let Some(invite) = self.by_key.get(&key) else {
            return;
        };
        let response = match &invite.state {
            State::Proceeding(responses) => &responses.provisional,
            State::Answered { response, .. } => response,
            State::Confirmed => return,
        };
        send(socket, response, invite.client);
    }

    /// Stops the retransmissions of a final response. An ACK for an unknown INVITE has no effect.
    pub fn acknowledge(&mut self, key: Key, now: Instant) {
        let Some(invite) = self.by_key.get_mut(&key) else {
            return;
        };
        if let State::Answered { .. } = invite.state {
            invite.state = State::Confirmed;
            invite.timer = now + T4;
            self.timers.push(Reverse((invite.timer, key)));
        }
    }

    /// Ends the ringing. Returns `false` if there is no such transaction. After the final response
    /// a CANCEL has no effect, but its transaction still exists (RFC 3261 section 9.2).
    pub fn cancel(&mut self, key: Key, branch: &str, now: Instant, socket: &UdpSocket) -> bool {
        let invite = self.by_key.get_mut(&key);
        let Some(invite) = invite.filter(|invite| invite.branch == branch) else {
            return false;
        };
        if let State::Proceeding(responses) = &mut invite.state {
            let response = std::mem::take(&mut responses.terminated);
            let timer = invite.answer(response, now, socket);
            self.timers.push(Reverse((timer, key)));
        }
        true
    }

    /// Returns when [`fire_timers`](Self::fire_timers) has something to do next.
    pub fn next_timer(&self) -> Option<Instant> {
        self.timers.peek().map(|Reverse((timer, _))| *timer)
    }

    /// Answers INVITEs that have rung, retransmits unacknowledged responses, and removes old
    /// transactions.
    pub fn fire_timers(&mut self, now: Instant, socket: &UdpSocket) {
        while self.next_timer().is_some_and(|timer| timer <= now) {
            let Some(Reverse((timer, key))) = self.timers.pop() else {
                return;
            };
            let invite = self.by_key.get_mut(&key);
            let Some(invite) = invite.filter(|invite| invite.timer == timer) else {
                continue;
            };
            match invite.fire(now, socket) {
                Some(timer) => self.timers.push(Reverse((timer, key))),
                None => drop(self.by_key.remove(&key)),
            }
        }
    }
}

impl Invite {
    /// Sends the final response. Returns the time of the next timer.
    fn answer(&mut self, response: Vec<u8>, now: Instant, socket: &UdpSocket) -> Instant {
        send(socket, &response, self.client);
        self.state = State::Answered {
            response,
            interval: T1,
            give_up: now + GIVE_UP,
        };
        self.timer = now + T1;
        self.timer
    }

    /// Does what is due. Returns the time of the next timer, or `None` if the transaction is over.
    fn fire(&mut self, now: Instant, socket: &UdpSocket) -> Option<Instant> {
        match &mut self.state {
            State::Proceeding(responses) => {
                let response = std::mem::take(&mut responses.answer);
                Some(self.answer(response, now, socket))
            }
            State::Answered {
                response,
                interval,
                give_up,
            } if now < *give_up => {
                send(socket, response, self.client);
                *interval = T2.min(*interval * 2);
                self.timer = now + *interval;
                Some(self.timer)
            }
            State::Answered { .. } | State::Confirmed => None,
        }
    }
}
