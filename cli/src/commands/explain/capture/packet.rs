//! From the bytes of a packet to what UDP or TCP carry.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};

use etherparse::{
    EtherType, IpNumber, Ipv6ExtensionSlice, LaxNetSlice, LaxSlicedPacket, SlicedPacket, TcpSlice,
    UdpSlice,
};
use pcap_parser::Linktype;

use super::end_of_head;
use super::fragments::Fragments;

/// The numbers of raw IP, which differ between systems.
const RAW: [i32; 5] = [12, 14, 101, 228, 229];

/// What a packet carries.
pub enum Payload<'a> {
    Udp(Cow<'a, [u8]>),
    Tcp(Segment),
}

/// A part of a TCP connection.
pub struct Segment {
    /// The sender and the receiver.
    pub flow: (SocketAddr, SocketAddr),
    pub sequence: u32,
    /// Whether the connection starts or ends here.
    pub is_boundary: bool,
    /// The bytes that were not captured are zero.
    pub bytes: Vec<u8>,
}

/// Returns what a packet carries as far as it was captured, or `None` if it is neither UDP nor TCP.
/// The last fragment of a packet carries all of it.
pub fn payload<'a>(
    link: Linktype,
    bytes: &'a [u8],
    fragments: &mut Fragments,
) -> Option<Payload<'a>> {
    let (ether_type, bytes) = network(link, bytes)?;
    let net = LaxSlicedPacket::from_ether_type(ether_type, bytes).net?;
    let ip = net.ip_payload_ref()?.clone();
    if !ip.fragmented {
        return transport(&net, ip.ip_number, ip.payload);
    }
    if ip.ip_number != IpNumber::UDP {
        return None;
    }
    // The other fragments may have only the body, and may be missing.
    if is_first_fragment(&net) {
        let udp = UdpSlice::from_slice_lax(ip.payload).ok()?;
        if end_of_head(udp.payload()).is_some() {
            return Some(Payload::Udp(udp.payload().into()));
        }
    }
    let packet = SlicedPacket::from_ether_type(ether_type, bytes).ok()?;
    let whole = fragments.add(&packet)?;
    let udp = UdpSlice::from_slice_lax(&whole).ok()?;
    Some(Payload::Udp(udp.payload().to_vec().into()))
}

/// Returns whether packets of a link can be read.
pub fn is_supported(link: Linktype) -> bool {
    let is_framed = matches!(
        link,
        Linktype::ETHERNET
            | Linktype::LINUX_SLL
            | Linktype::LINUX_SLL2
            | Linktype::NULL
            | Linktype::LOOP
    );
    is_framed || RAW.contains(&link.0)
}

/// Returns the protocol of the packet that a frame of a link has, and that packet.
fn network(link: Linktype, bytes: &[u8]) -> Option<(EtherType, &[u8])> {
    // Where the protocol and the packet start.
    let (protocol, start) = match link {
        Linktype::ETHERNET => (12, 14),
        Linktype::LINUX_SLL => (14, 16),
        Linktype::LINUX_SLL2 => (0, 20),
        // Loopback on BSD and macOS: the family of the address comes first.
        Linktype::NULL | Linktype::LOOP => return raw(bytes.get(4..)?),
        link if RAW.contains(&link.0) => return raw(bytes),
        _ => return None,
    };
    let protocol = bytes.get(protocol..protocol + 2)?;
    let protocol = u16::from_be_bytes([protocol[0], protocol[1]]);
    Some((EtherType(protocol), bytes.get(start..)?))
}

/// Returns the protocol of a packet of IP.
fn raw(bytes: &[u8]) -> Option<(EtherType, &[u8])> {
    match bytes.first()? >> 4 {
        4 => Some((EtherType::IPV4, bytes)),
        6 => Some((EtherType::IPV6, bytes)),
        _ => None,
    }
}

fn is_first_fragment(net: &LaxNetSlice) -> bool {
    match net {
        LaxNetSlice::Ipv4(ip) => ip.header().fragments_offset().value() == 0,
        LaxNetSlice::Ipv6(ip) => ip.extensions().clone().into_iter().any(|extension| {
            matches!(extension, Ipv6ExtensionSlice::Fragment(fragment)
                if fragment.fragment_offset().value() == 0)
        }),
        LaxNetSlice::Arp(_) => false,
    }
}

fn transport<'a>(net: &LaxNetSlice, number: IpNumber, bytes: &'a [u8]) -> Option<Payload<'a>> {
    // The length of the payload according to the header, which is 0 if the network card sets it.
    let (source, destination, length): (IpAddr, IpAddr, usize) = match net {
        LaxNetSlice::Ipv4(ip) => {
            let (header, extensions) = (ip.header(), ip.extensions());
            let before =
                header.slice().len() + extensions.auth.map_or(0, |auth| auth.slice().len());
            (
                header.source_addr().into(),
                header.destination_addr().into(),
                usize::from(header.total_len()).saturating_sub(before),
            )
        }
        LaxNetSlice::Ipv6(ip) => (
            ip.header().source_addr().into(),
            ip.header().destination_addr().into(),
            usize::from(ip.header().payload_length()).saturating_sub(ip.extensions().slice().len()),
        ),
        LaxNetSlice::Arp(_) => return None,
    };
    match number {
        IpNumber::UDP => {
            let udp = UdpSlice::from_slice_lax(bytes).ok()?;
            Some(Payload::Udp(udp.payload().into()))
        }
        IpNumber::TCP => {
            let tcp = TcpSlice::from_slice(bytes).ok()?;
            let mut payload = tcp.payload().to_vec();
            let missing = length.saturating_sub(bytes.len());
            payload.resize(payload.len() + missing, 0);
            Some(Payload::Tcp(Segment {
                flow: (
                    SocketAddr::new(source, tcp.source_port()),
                    SocketAddr::new(destination, tcp.destination_port()),
                ),
                sequence: tcp.sequence_number(),
                is_boundary: tcp.syn() || tcp.rst(),
                bytes: payload,
            }))
        }
        _ => None,
    }
}
