//! The lint for translators, which the program `sip-phrases check` runs.

pub mod lint;
