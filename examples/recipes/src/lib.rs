//! The recipes of README.md for the SIP crates of Rust. Each file stands there whole but for its first line and its
//! tests; the test here holds the two together.

#![forbid(unsafe_code)]

pub mod ezk;
pub mod rsip;
pub mod rsipstack;

#[cfg(test)]
mod tests {
    #[test]
    fn the_readme_has_the_recipes() {
        let readme = include_str!("../../../README.md");
        for file in [include_str!("ezk.rs"), include_str!("rsip.rs"), include_str!("rsipstack.rs")] {
            let (_, recipe) = file.split_once("\n\n").expect("a line of documentation");
            let (recipe, _) = recipe.split_once("\n#[cfg(test)]").expect("tests");
            assert!(readme.contains(recipe), "README.md does not have\n{recipe}");
        }
    }
}
