//! Makes Cargo embed a new file with words of the phrasebook or with the data of a language:
//! `include_dir!` alone would not notice it.

fn main() {
    println!("cargo::rerun-if-changed=src/commands/export/html/words");
    println!("cargo::rerun-if-changed=src/lint/languages");
}
