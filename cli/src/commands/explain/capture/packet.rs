//! From the bytes of a packet to what UDP or TCP carry.

use std::net::{IpAddr, SocketAddr};

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use pcap_parser::Linktype;

/// What a packet carries.
pub enum Payload {
    Udp(Vec<u8>),
    Tcp(Segment),
}

/// A part of a TCP connection.
pub struct Segment {
    /// The sender and the receiver.
    pub flow: (SocketAddr, SocketAddr),
    pub sequence: u32,
    /// Whether the connection starts or ends here.
    pub is_boundary: bool,
    pub bytes: Vec<u8>,
}

/// Returns what a packet carries, or `None` if it is neither UDP nor TCP.
pub fn payload(link: Linktype, bytes: &[u8]) -> Option<Payload> {
    let packet = match link {
        Linktype::ETHERNET => SlicedPacket::from_ethernet(bytes),
        Linktype::LINUX_SLL => SlicedPacket::from_linux_sll(bytes),
        Linktype::LINUX_SLL2 => SlicedPacket::from_ip(bytes.get(20..)?),
        // Loopback on BSD and macOS: the family of the address comes first.
        Linktype::NULL | Linktype::LOOP => SlicedPacket::from_ip(bytes.get(4..)?),
        // The numbers of raw IP differ between systems.
        _ => SlicedPacket::from_ip(bytes),
    };
    let packet = packet.ok()?;
    let (source, destination): (IpAddr, IpAddr) = match packet.net.as_ref()? {
        NetSlice::Ipv4(ip) => (
            ip.header().source_addr().into(),
            ip.header().destination_addr().into(),
        ),
        NetSlice::Ipv6(ip) => (
            ip.header().source_addr().into(),
            ip.header().destination_addr().into(),
        ),
        NetSlice::Arp(_) => return None,
    };
    match packet.transport? {
        TransportSlice::Udp(udp) => Some(Payload::Udp(udp.payload().to_vec())),
        TransportSlice::Tcp(tcp) => Some(Payload::Tcp(Segment {
            flow: (
                SocketAddr::new(source, tcp.source_port()),
                SocketAddr::new(destination, tcp.destination_port()),
            ),
            sequence: tcp.sequence_number(),
            is_boundary: tcp.syn() || tcp.rst(),
            bytes: tcp.payload().to_vec(),
        })),
        _ => None,
    }
}
