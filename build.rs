//! Tells cargo that the texts belong to the sources: without this a new file in `locales` would not be embedded.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/bin/sip-phrases/export/html/words");
}
