//! What XML and HTML have in common.

/// Escapes a text for the content of an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    text.replace('"', "&quot;")
}
