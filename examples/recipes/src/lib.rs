//! Recipes for the SIP crates of Rust and for Fluent programs, compiled and tested. README.md names
//! them.

pub mod ezk;
pub mod fluent_templates;
pub mod i18n_embed;
pub mod rsip;
pub mod rsipstack;

#[cfg(test)]
mod tests {
    #[test]
    fn readme_names_every_recipe() {
        let readme = include_str!("../../../README.md");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let mut recipes = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            if name != "lib.rs" {
                let path = format!("examples/recipes/src/{name}");
                assert!(readme.contains(&path), "README.md does not name {path}");
                recipes += 1;
            }
        }
        assert_eq!(recipes, 5);
    }
}
