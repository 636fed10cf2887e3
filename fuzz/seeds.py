#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets into a folder for each target: python3 seeds.py corpus

The seeds are examples from the RFCs, the responses in tests/data, and the texts in locales. Some targets
read numbers before the text; here those are the leading bytes.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
ACCEPT_LANGUAGE = [
    "da, en-gb;q=0.8, en;q=0.7",  # RFC 3261 20.3, RFC 9110 12.5.4
    "da,\r\n en-gb ;q=0.8 ,\ten ; q = 0.7", "",  # RFC 3261 7.3.1
    "de-de, *;q=0.5", "de-*, *-CH",  # RFC 4647 2.1, 2.2
    "zh-Hant-CN-x-private1-private2",  # RFC 4647 3.4
    "fr-FR, zh-Hant", "ja-JP, *",  # RFC 4647 3.4.1
    "en;q=0.1234;q=1;level=\"a,b;\\\"c\", de;q=0., i-klingon, es-419, sv_FI, ru-RU;q=0, ru",
]
PHRASES = [
    "OK", "Ringing", "Busy Here", "",  # RFC 3261 21, RFC 4475 3.1.1.13
    "= 2**3 * 5**2 но сто девяносто девять - простое",  # RFC 4475 3.1.1.12
    "100%25 _unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*",  # RFC 4475 3.1.1.5
    "Занято [\"`{|}^\\]\r\nVia: SIP/2.0/UDP evil \u2028\u202e\U0001f642",
]
VALUES = [
    '307 isi.edu "Session parameter \'foo\' not understood"', '301 isi.edu "Incompatible network address type \'E.164\'"',
    '370 devnull "Choose a bigger pipe", 399 192.0.2.1:5060 "a \\"b\\\\c\\" d"',  # RFC 3261 20.43
    'SIP ;cause=200 ;text="Call completed elsewhere"', 'Q.850 ;cause=16 ;text="Terminated"',  # RFC 3326 2
    'SIP ;cause=600 ;text="Busy Everywhere"', 'SIP ;cause=580 ;text="Precondition Failure"',
    'Q.850;cause=17;location=LN, preemption ;cause=1 ;text="UA Preemption"',  # RFC 8606 3, RFC 4411 4
    "isi.edu|Bandwidth", "[2001:db8::1]:5060|a\tb\x07\"\\", 'RELEASE_CAUSE;cause=2;text="x",FAILURE_CAUSE;cause=1',
]
CLASSES = "".join(
    f"class-{name} = A\n    .description = B\n"
    for name in "provisional success redirection client-error server-error global-failure other".split()
)
TEXTS = {
    0: [CLASSES, "status-486 = Leitung belegt\n", CLASSES + "status-486 = Besetzt\n    .description = D\n"],
    1: ["explain-486 = A\n    .meaning = B\n    .advice = C\n    .advice-register = D\n"],
    2: ['retry-seconds = In { $seconds -> [one] 1 s\n   *[other] { $seconds } s\n } { "" }\n', "server-phrase = { $text }"],
    3: ["vendor-a = A\n    .description = B\n    .matches = 480 No money left; 403 Out of credit\n"],
    4: ["warning-307 = A\n    .description = B\n"],
    5: ["call-end-busy-elsewhere = A\n"],
}
FAMILIES = ["status", "explain", "facts", "vendor", "warning", "call-end"]


def seeds():
    responses = [path.read_bytes() for path in sorted((HERE / "../tests/data/responses").glob("*.sip"))]
    yield "accept_language", [text.encode() for text in ACCEPT_LANGUAGE]
    yield "status_line", [b"\x82\x01\x20" + text.encode() for text in PHRASES] + [b"\0\0\0" + r for r in responses[:9]]
    yield "header_values", [b"\xcf\0" + text.encode() for text in VALUES]
    own = [bytes([n]) + text.encode() for n, texts in TEXTS.items() for text in texts]
    whole = [bytes([n]) + (HERE / f"../locales/de/{name}.ftl").read_bytes() for n, name in enumerate(FAMILIES)]
    yield "catalog", own + [text for text in whole if len(text) < 16384]
    yield "explanation", [bytes([n % 96]) + response for n, response in enumerate(responses)]


if len(sys.argv) != 2:
    sys.exit("usage: python3 seeds.py FOLDER")
for target, texts in seeds():
    folder = pathlib.Path(sys.argv[1]) / target
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"seed-{number:02}").write_bytes(text)
