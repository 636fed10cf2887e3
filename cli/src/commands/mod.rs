//! The commands of the program.

pub mod check;
pub mod completions;
pub mod explain;
pub mod export;
pub mod import;
pub mod list;
pub mod man;
pub mod new;
pub mod search;
pub mod show;
