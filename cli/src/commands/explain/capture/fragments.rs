//! Packets of UDP that were sent in fragments.

use etherparse::SlicedPacket;
use etherparse::defrag::IpDefragPool;

/// How many fragments of other packets may come between two of a packet.
const MAX_DISTANCE: u64 = 256;
/// How often the packets whose fragments are missing are forgotten, in fragments.
const STEP: u64 = 64;

/// The packets of which fragments are missing.
pub struct Fragments {
    pool: IpDefragPool<u64, ()>,
    /// The number of fragments so far.
    count: u64,
}

impl Fragments {
    pub fn new() -> Fragments {
        Fragments {
            pool: IpDefragPool::new(),
            count: 0,
        }
    }

    /// Adds a fragment. Returns what the packet carries if it is the last one that was missing.
    pub fn add(&mut self, fragment: &SlicedPacket) -> Option<Vec<u8>> {
        self.count += 1;
        if self.count % STEP == 0 {
            let oldest = self.count.saturating_sub(MAX_DISTANCE);
            self.pool.retain(|count| *count >= oldest);
        }
        let whole = self.pool.process_sliced_packet(fragment, self.count, ());
        Some(whole.ok()??.payload)
    }
}
