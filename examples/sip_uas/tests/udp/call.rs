//! Calls: INVITE, ACK, CANCEL and BYE, over UDP.

use std::time::Duration;

use crate::client::{Client, Response, Server, code_of};
use crate::status_line;

/// How long to wait for silence. An answer takes less time, a retransmission for want of an ACK
/// takes more.
const SILENCE: Duration = Duration::from_millis(100);
/// Longer than the time between the first and the second retransmission of a final response.
const LONG_SILENCE: Duration = Duration::from_millis(1200);

/// Returns another request of the same call. The ACK of a refusal and CANCEL belong to the
/// transaction of the INVITE, other requests do not.
fn follow_up(invite: &str, method: &str, final_response: Option<&Response>) -> String {
    let mut text =
        invite
            .replacen("INVITE", method, 1)
            .replacen("1 INVITE", &format!("1 {method}"), 1);
    if let Some(response) = final_response {
        text = text.replace(
            "To: <sip:b@b>",
            &format!("To: {}", response.field("To").unwrap()),
        );
    }
    match (method, final_response.map(code_of)) {
        ("CANCEL", _) | ("ACK", Some(300..)) => text,
        ("ACK", _) => text.replace(";branch=", ";branch=z9hG4bKack"),
        _ => text
            .replace(";branch=", ";branch=z9hG4bKnext")
            .replace("CSeq: 1 ", "CSeq: 2 "),
    }
}

#[test]
fn an_invite_rings_before_it_is_answered() {
    let server = Server::start();
    let client = Client::of(&server);
    for (user, language, codes) in [
        ("200", "en", &[100, 180, 200][..]),
        ("486", "de", &[100, 180, 486]),
        ("603", "ru", &[100, 180, 603]),
        ("302", "zh", &[100, 180, 302]),
        ("498", "de", &[100, 180, 498]),
        ("701", "ru", &[100, 180, 701]),
        ("183", "de", &[100, 183, 200]),
        ("199", "de", &[100, 199, 200]),
        ("100", "de", &[100, 200]),
        ("1000", "ru", &[404]),
    ] {
        let invite = client.request("INVITE", user, &format!("Accept-Language: {language}\r\n"));
        client.send(&invite);
        let mut last = None;
        for &code in codes {
            let response = client.receive();
            assert_eq!(response.status_line, status_line(language, code));
            assert_eq!(
                response.field("To").unwrap().contains(";tag="),
                code != 100,
                "{code}: only 100 has no tag"
            );
            last = Some(response);
        }
        client.send(follow_up(&invite, "ACK", last.as_ref()));
        assert_eq!(
            client.listen(SILENCE),
            None,
            "{user}: an ACK is never answered"
        );
        if codes.len() > 1 {
            client.send(&invite);
            assert_eq!(
                client.listen(SILENCE),
                None,
                "{user}: a late INVITE is recognized"
            );
        }
    }
}

#[test]
fn a_call_is_established_and_ended() {
    let server = Server::start();
    let client = Client::of(&server);
    let offer = "v=0\r\nm=audio 4000 RTP/AVP 8 0\r\nm=video 4002 RTP/SAVP 96\r\n";
    let fields = format!(
        "Accept-Language: ru\r\nRecord-Route: <sip:p;lr>\r\nl: {}\r\n",
        offer.len()
    );
    let invite = client
        .request("INVITE", "200", &fields)
        .replace("Content-Length: 0\r\n", "")
        + offer;
    client.send(&invite);
    let answer = client.receive_final();
    assert_eq!(answer.status_line, status_line("ru", 200));
    assert_eq!(
        answer.field("Contact"),
        Some(format!("<sip:{}>", server.address).as_str())
    );
    assert_eq!(answer.field("Record-Route"), Some("<sip:p;lr>"));
    assert_eq!(answer.field("Content-Type"), Some("application/sdp"));
    let streams: Vec<&str> = answer
        .body
        .lines()
        .filter(|line| line.starts_with("m="))
        .collect();
    assert_eq!(
        streams,
        ["m=audio 9 RTP/AVP 8 0", "m=video 0 RTP/SAVP 96"],
        "one per stream of the offer"
    );
    client.send(follow_up(&invite, "ACK", Some(&answer)));
    let bye = follow_up(&invite, "BYE", Some(&answer));
    assert_eq!(code_of(&client.exchange(&bye)), 200);
    assert_eq!(
        code_of(&client.exchange(&bye.replace(";tag=", ";tag=0"))),
        481,
        "the tag of another server"
    );
}

#[test]
fn a_final_response_is_retransmitted_until_its_ack() {
    let server = Server::start();
    let client = Client::of(&server);
    for user in ["200", "486"] {
        let invite = client.request("INVITE", user, "Accept-Language: de\r\n");
        client.send(&invite);
        let provisional = [client.receive(), client.receive()];
        client.send(&invite);
        assert_eq!(
            client.receive(),
            provisional[1],
            "{user}: the same 180 to the same INVITE"
        );
        let first = client.receive_final();
        assert_eq!(
            client.receive(),
            first,
            "{user}: retransmitted, there is no ACK"
        );
        client.send(&invite);
        assert_eq!(
            client.receive(),
            first,
            "{user}: repeated, the INVITE was retransmitted"
        );
        client.send(invite.replace(";branch=", ";branch=z9hG4bKother"));
        assert_eq!(code_of(&client.receive()), 482, "{user}: on another path");
        client.send(follow_up(&invite, "ACK", Some(&first)));
        assert_eq!(client.listen(LONG_SILENCE), None, "{user}: acknowledged");
    }
}

#[test]
fn a_cancel_ends_the_ringing() {
    let server = Server::start();
    let client = Client::of(&server);
    let invite = client.request("INVITE", "200", "Accept-Language: de\r\n");
    client.send(&invite);
    let cancel =
        follow_up(&invite, "CANCEL", None).replace("Accept-Language: de", "Accept-Language: ru");
    client.send(cancel.replace(";branch=", ";branch=z9hG4bKother"));
    client.send(&cancel);
    let finals: Vec<Response> = (0..3).map(|_| client.receive_final()).collect();
    let find = |cseq, code| {
        finals
            .iter()
            .find(|r| r.field("CSeq") == Some(cseq) && code_of(r) == code)
    };
    find("1 CANCEL", 481).expect("the CANCEL of another transaction is refused");
    let found = find("1 CANCEL", 200).expect("the CANCEL is answered, in its own language");
    assert_eq!(found.status_line, status_line("ru", 200));
    let ended = find("1 INVITE", 487).expect("the INVITE is answered, in its own language");
    assert_eq!(ended.status_line, status_line("de", 487));
    assert_eq!(
        ended.field("To"),
        found.field("To"),
        "with the same tag (RFC 3261 section 9.2)"
    );

    client.send(follow_up(&invite, "ACK", Some(ended)));
    assert_eq!(client.listen(LONG_SILENCE), None, "nothing follows the ACK");
    assert_eq!(
        code_of(&client.exchange(&cancel)),
        200,
        "a retransmitted CANCEL"
    );
    assert_eq!(client.listen(SILENCE), None, "it changes nothing");
}
