//! The peers. Each gives the answers of the library: an unknown code has the text of its class.

pub mod fluent_bundle;
pub mod fluent_templates;
pub mod i18n_embed;
pub mod keys;
pub mod rust_i18n;
pub mod static_table;
