//! The recipes of README.md for the SIP crates of Rust and for other Fluent programs. Each file stands there whole but for its first line and its
//! tests; the test here holds the two together.

#![forbid(unsafe_code)]

pub mod ezk;
pub mod fluent_templates;
pub mod i18n_embed;
pub mod rsip;
pub mod rsipstack;

#[cfg(test)]
mod tests {
    #[test]
    fn the_readme_has_the_recipes() {
        let readme = include_str!("../../../README.md");
        let sip = [include_str!("ezk.rs"), include_str!("rsip.rs"), include_str!("rsipstack.rs")];
        let fluent = [include_str!("fluent_templates.rs"), include_str!("i18n_embed.rs")];
        for file in sip.into_iter().chain(fluent) {
            let (_, recipe) = file.split_once("\n\n").expect("a line of documentation");
            let (recipe, _) = recipe.split_once("\n#[cfg(test)]").expect("tests");
            assert!(readme.contains(recipe), "README.md does not have\n{recipe}");
        }
    }
}
