//! Makes Cargo embed a new file in `locales`: `include_dir!` alone would not notice it.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
