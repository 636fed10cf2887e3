//! What XML and HTML have in common.

/// A text as the content of an element or as a quoted value.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
