//! What the tests share. They are a package of their own, so that nobody who runs an example builds what only tests
//! need.

#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are in a folder of the repository")
}

/// An example of the library, as README runs it, with no language in the environment.
pub fn example(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root()).args(["run", "--quiet", "--example", name, "--"]);
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"] {
        command.env_remove(variable);
    }
    command
}

/// The program `sip-phrases`, which is built if need be.
pub fn program() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(root()).args(["build", "--quiet", "--all-features", "--bin", "sip-phrases"]);
        let output = build.arg("--message-format=json-render-diagnostics").output().expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let executable = |line: &str| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            Some(PathBuf::from(message["executable"].as_str()?))
        };
        let messages = String::from_utf8(output.stdout).expect("UTF-8");
        messages.lines().find_map(executable).expect("cargo says where the program is")
    });
    &PROGRAM
}
