//! Makes Cargo embed a new file with words of the phrasebook: `include_dir!` alone would not notice
//! it.

fn main() {
    println!("cargo::rerun-if-changed=src/commands/export/html/words");
}
