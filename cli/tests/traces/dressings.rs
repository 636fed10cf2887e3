//! Dressings that logs have. Each is applied to every message that was captured.

use std::io::Write;

use crate::messages::{ascii, messages};
use crate::run::{difference, explain};

/// A dressing: from the messages to a text.
type Dressing = fn(&[String]) -> Vec<u8>;

const DRESSINGS: &[(&str, Dressing)] = &[
    ("the messages themselves", |messages| {
        messages.concat().into()
    }),
    ("LF", |messages| messages.concat().replace('\r', "").into()),
    ("UTF-16LE with a mark", |messages| {
        utf_16(messages, Some(0xfeff), u16::to_le_bytes)
    }),
    ("UTF-16BE with a mark", |messages| {
        utf_16(messages, Some(0xfeff), u16::to_be_bytes)
    }),
    ("UTF-16LE", |messages| {
        utf_16(messages, None, u16::to_le_bytes)
    }),
    ("UTF-8 with a mark", |messages| {
        format!("\u{feff}{}", messages.concat()).into()
    }),
    ("gzip, in two members", |messages| {
        let half = messages.len() / 2;
        [
            gzip(messages[..half].concat()),
            gzip(messages[half..].concat()),
        ]
        .concat()
    }),
    ("> quotes", |messages| {
        lines(messages, |_, line| {
            format!("> {line}").trim_end().to_owned()
        })
    }),
    ("> > quotes", |messages| {
        lines(messages, |_, line| format!("> > {line}"))
    }),
    ("indented", |messages| {
        lines(messages, |_, line| format!("    {line}"))
    }),
    ("tabs", |messages| {
        lines(messages, |_, line| format!("\t{line}"))
    }),
    ("fields indented by a space", |messages| {
        lines(messages, |index, line| match index {
            0 => line.to_owned(),
            _ => format!(" {line}"),
        })
    }),
    ("an empty line after each line", |messages| {
        lines(messages, |_, line| format!("{line}\n"))
    }),
    ("values below their names", |messages| {
        each(messages, |message| {
            let (head, body) = message.split_once("\r\n\r\n").unwrap();
            let (start, fields) = head.split_once("\r\n").unwrap();
            let fields: String = fields
                .lines()
                .map(|line| line.replacen(": ", ":\n", 1) + "\n")
                .collect();
            format!("{start}\n{fields}\n{body}\n")
        })
    }),
    ("wrapped by a mail program", |messages| {
        lines(messages, |_, line| {
            let options = textwrap::Options::new(72).break_words(false);
            let options = options.word_separator(textwrap::WordSeparator::AsciiSpace);
            textwrap::wrap(line, options).join("\n")
        })
    }),
    ("colors", |messages| {
        lines(messages, |_, line| {
            format!("\u{1b}[1;32m{}\u{1b}[0m", line.replace(": ", "\u{1b}[0m: "))
        })
    }),
    ("colors of rsyslog", |messages| {
        lines(messages, |_, line| format!("#033[32m{line}#033[0m"))
    }),
    ("syslog", |messages| {
        counted(messages, |count, line| {
            let (day, second) = (9 + count / 40, count % 60);
            format!(
                "Jan {day:2} 10:00:{second:02} sbc sipd[{}]: {line}",
                97 + count
            )
        })
    }),
    ("syslog, ISO time", |messages| {
        counted(messages, |count, line| {
            format!(
                "2026-01-31T10:{:02}:{:02}.{:06}+01:00 sbc sipd: {line}",
                count / 60,
                count % 60,
                count * 7919
            )
        })
    }),
    ("syslog with CR as #015", |messages| {
        counted(messages, |count, line| {
            format!("Jan 31 10:00:{:02} sbc sipd: {line}#015", count % 60)
        })
    }),
    ("journal, only the first line has a prefix", |messages| {
        lines(messages, |index, line| match index {
            0 => format!("Jan 31 10:00:00 sbc sipd[7]: {line}"),
            _ => format!("                             {line}"),
        })
    }),
    ("a log, only the first line has a prefix", |messages| {
        lines(messages, |index, line| match index {
            0 => format!("2026-01-31 10:00:00.123 INFO  [worker-3] received {line}"),
            _ => line.to_owned(),
        })
    }),
    ("docker compose", |messages| {
        lines(messages, |_, line| format!("kamailio-1  | {line}"))
    }),
    ("kubernetes", |messages| {
        counted(messages, |count, line| {
            format!(
                "2026-01-31T10:00:{:02}.{count:09}Z stdout F {line}",
                count % 60
            )
        })
    }),
    ("docker JSON, a line each", |messages| {
        counted(messages, |count, line| {
            let line = serde_json::to_string(&format!("{line}\r\n")).unwrap();
            format!(
                r#"{{"log":{line},"stream":"stdout","time":"2026-01-31T10:00:{:02}.{count}Z"}}"#,
                count % 60
            )
        })
    }),
    ("JSON, a message each", |messages| {
        each(messages, |message| {
            format!(
                "{}\n",
                serde_json::json!({"level": "info", "msg": message, "time": "2026-01-31T10:00:00Z"})
            )
        })
    }),
    ("JSON in JSON", |messages| {
        each(messages, |message| {
            let inner = serde_json::json!({"level": "debug", "raw": message}).to_string() + "\n";
            format!(
                "{}\n",
                serde_json::json!({"log": inner, "stream": "stderr"})
            )
        })
    }),
    ("JSON, after words", |messages| {
        each(messages, |message| {
            let text = format!("10:00:00 received from 192.0.2.1:\n{message}");
            format!("{}\n", serde_json::json!({"message": text}))
        })
    }),
    ("HOMER, all in one line", |messages| {
        let rows = messages.iter().enumerate();
        let rows: Vec<_> = rows
            .map(|(id, raw)| serde_json::json!({"id": id, "raw": raw}))
            .collect();
        serde_json::json!({"data": rows}).to_string().into()
    }),
    ("JSON with escapes for other alphabets", |messages| {
        each(messages, |message| {
            let text = serde_json::to_string(message).unwrap();
            let text: String = text
                .chars()
                .map(|c| match c.is_ascii() {
                    true => c.to_string(),
                    false => format!("\\u{:04x}", u32::from(c)),
                })
                .collect();
            format!("{{\"payload\": {text}}}\n")
        })
    }),
    ("logfmt", |messages| {
        each(messages, |message| {
            format!(
                "ts=2026-01-31T10:00:00Z level=info msg={}\n",
                serde_json::to_string(message).unwrap()
            )
        })
    }),
    ("xlog of Kamailio", |messages| flat(messages, "#015#012")),
    ("\\r\\n", |messages| flat(messages, "\\r\\n")),
    ("\\n", |messages| flat(messages, "\\n")),
    ("octal", |messages| flat(messages, "\\015\\012")),
    ("<CR><LF>", |messages| flat(messages, "<CR><LF>")),
    ("an unknown break", |messages| flat(messages, " ¶ ")),
    ("logcat", |messages| {
        counted(messages, |count, line| {
            format!(
                "01-31 10:00:{:02}.{:03}  1234  {} D SipStack: {line}",
                count % 60,
                count % 1000,
                1250 + count % 7
            )
        })
    }),
    ("os_log", |messages| {
        counted(messages, |count, line| {
            format!(
                "2026-01-31 10:00:00.{count:06}+0100 0x{:x} Default 0x0 431 0 Phone: [sip] {line}",
                0x1f3a + count
            )
        })
    }),
    ("Asterisk, chan_sip", |messages| {
        each(messages, |message| {
            format!("\n<--- SIP read from UDP:192.0.2.1:5060 --->\n{message}\n<------------->\n")
        })
    }),
    ("Asterisk, pjsip", |messages| {
        each(messages, |message| {
            format!(
                "[2026-01-31 10:00:00] VERBOSE[77] res_pjsip_logger.c: <--- Received SIP response ({} bytes) from UDP:192.0.2.1:5060 --->\n{message}\n",
                message.len()
            )
        })
    }),
    ("FreeSWITCH, siptrace", |messages| {
        let line = "-".repeat(72);
        each(messages, |message| {
            let text: String = message.lines().map(|line| format!("   {line}\n")).collect();
            format!(
                "recv {} bytes from udp/[192.0.2.1]:5060 at 10:00:00.123456:\n   {line}\n{text}   {line}\n",
                message.len()
            )
        })
    }),
    ("sngrep", |messages| {
        each(messages, |message| {
            format!("2026/01/31 10:00:00.123456 192.0.2.1:5060 -> 192.0.2.2:5060\n{message}\n\n")
        })
    }),
];

fn each(messages: &[String], dress: impl Fn(&str) -> String) -> Vec<u8> {
    messages
        .iter()
        .map(|message| dress(message))
        .collect::<String>()
        .into()
}

/// Dresses every line, by its index in the message.
fn lines(messages: &[String], dress: impl Fn(usize, &str) -> String) -> Vec<u8> {
    each(messages, |message| {
        let lines = message.lines().enumerate();
        let text: String = lines
            .map(|(index, line)| dress(index, line) + "\n")
            .collect();
        text
    })
}

/// Dresses every line, by its index in the text.
fn counted(messages: &[String], dress: impl Fn(usize, &str) -> String) -> Vec<u8> {
    let lines = messages
        .iter()
        .flat_map(|message| message.lines())
        .enumerate();
    let text: String = lines
        .map(|(count, line)| dress(count, line) + "\n")
        .collect();
    text.into()
}

/// A message a line, after a time, with something else for the line breaks.
fn flat(messages: &[String], line_break: &str) -> Vec<u8> {
    each(messages, |message| {
        format!(
            "Jan 31 10:00:00 sbc kamailio[7]: INFO: {}\n",
            message.replace("\r\n", line_break)
        )
    })
}

fn utf_16(messages: &[String], mark: Option<u16>, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let text = messages.concat();
    let units = mark.into_iter().chain(text.encode_utf16());
    units.flat_map(bytes).collect()
}

pub fn gzip(content: impl AsRef<[u8]>) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content.as_ref()).unwrap();
    encoder.finish().unwrap()
}

/// All dressings of all messages, in their order and each alone.
#[test]
fn dressings() {
    let mut wrong = Vec::new();
    for capture in ["udp4.pcap", "tcp6.pcap", "uas.pcap"] {
        let messages = messages(capture);
        let expected = explain(messages.concat().as_bytes());
        assert!(!expected.is_empty());
        for (name, dress) in DRESSINGS {
            wrong.extend(difference(
                &dress(&messages),
                &expected,
                &format!("{name}, {capture}"),
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_message_alone() {
    let mut wrong = Vec::new();
    for message in messages("udp4.pcap") {
        let expected = explain(message.as_bytes());
        for (name, dress) in DRESSINGS {
            if *name != "UTF-16LE" {
                wrong.extend(difference(
                    &dress(std::slice::from_ref(&message)),
                    &expected,
                    name,
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Two dressings at once.
#[test]
fn dressings_of_dressings() {
    let messages = messages("udp4.pcap");
    let expected = explain(messages.concat().as_bytes());
    let find = |name| {
        DRESSINGS
            .iter()
            .find(|(known, _)| *known == name)
            .unwrap()
            .1
    };
    for inner in [
        "> quotes",
        "syslog",
        "colors",
        "xlog of Kamailio",
        "JSON in JSON",
        "sngrep",
    ] {
        let text = String::from_utf8(find(inner)(&messages)).unwrap();
        for outer in [
            "gzip, in two members",
            "UTF-16LE with a mark",
            "colors of rsyslog",
        ] {
            let input = find(outer)(std::slice::from_ref(&text));
            let wrong = difference(&input, &expected, &format!("{inner} in {outer}"));
            assert_eq!(wrong, None);
        }
    }
}

/// ngrep shows a full stop for every byte that is not ASCII; the same of a log is not lost.
#[test]
fn lost_characters() {
    let messages: Vec<String> = messages("udp4.pcap")
        .iter()
        .map(|message| ascii(message))
        .collect();
    let entries = explain(messages.concat().as_bytes());
    let busy = entries.iter().find(|entry| entry["code"] == 486).unwrap();
    assert_eq!(busy["technical"], "486 Busy Here; INVITE");
}
