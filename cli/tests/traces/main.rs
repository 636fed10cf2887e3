//! Checks that `sip-phrases explain` says the same of a message in every form in which programs show
//! it: in the forms of real tools ([`tools`]), and in dressings that logs have ([`dressings`]).
//!
//! `make.sh` in this folder made the captures, and the messages in them as they were sent.

mod captures;
mod dressings;
mod inputs;
mod lines;
mod messages;
mod not_responses;
mod options;
mod run;
mod tools;

#[path = "../common/mod.rs"]
mod common;
