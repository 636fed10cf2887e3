//! Families of texts: which there are and where their texts stand.
//!
//! A new family is a type with a table (by `numbers!` or `tokens!` of `code.rs`), a line in [`FAMILIES`] and a file in
//! every folder of `locales`.

/// A family of codes that have texts in a file of their own.
///
/// Every code of the family has a *place*, a small number; a text is found by it without a search. A code without a
/// text of its own has that of its class.
pub(crate) struct Family {
    /// The name of the file without `.ftl`, with which the ids in it begin: `status` of `status-486`.
    pub(crate) name: &'static str,
    /// How many places there are.
    pub(crate) places: usize,
    /// The place of the code that the rest of an id names: 386 for the `486` of `status-486`.
    pub(crate) place: fn(rest: &str) -> Option<usize>,
    /// The ids of the class texts, which a file must have.
    pub(crate) classes: &'static [&'static str],
    /// The class, as a place in `classes`, of the code at a place.
    pub(crate) class: fn(place: usize) -> usize,
    /// A word of the protocol, the same in every language: all that a catalog without the file can say.
    pub(crate) protocol_name: &'static str,
}

impl Family {
    /// The place of the text that a message holds: those of the codes, and behind them those of the classes.
    pub(crate) fn text_place(&self, id: &str) -> Option<usize> {
        match self.classes.iter().position(|&class| class == id) {
            Some(class) => Some(self.places + class),
            None => (self.place)(id.strip_prefix(self.name)?.strip_prefix('-')?),
        }
    }
}

macro_rules! families {
    ($($number:ident $family:expr,)*) => {
        /// A family, by its number among [`FAMILIES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Number { $(#[allow(missing_docs)] $number),* }

        /// All families, each at its number.
        pub(crate) static FAMILIES: [Family; [$(Number::$number),*].len()] = [$($family),*];
    };
}

families! {
    Status crate::status::FAMILY,
    Warning crate::warn_code::FAMILY,
    Q850 crate::q850::FAMILY,
    Location crate::location::FAMILY,
    Reason crate::reason_protocol::FAMILY,
    Preemption crate::reason_cause::PREEMPTION,
    ReleaseCause crate::reason_cause::RELEASE,
    FailureCause crate::reason_cause::FAILURE,
    Redirecting crate::redirecting::FAMILY,
    Geolocation crate::geolocation::FAMILY,
    Alert crate::alert::FAMILY,
    Subscription crate::subscription::REASON,
    SubscriptionState crate::subscription::STATE,
    Method crate::method::FAMILY,
    Priority crate::priority::FAMILY,
    Vendor crate::vendor::FAMILY,
    CallEnd crate::call_end::FAMILY,
    Action crate::action::FAMILY,
}
