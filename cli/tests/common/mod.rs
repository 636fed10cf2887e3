//! What the tests of the program share.

use std::process::Command;

/// The path of the program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_sip-phrases");

/// Removes what the user's environment would change in the output of the program.
pub fn clear_environment(command: &mut Command) -> &mut Command {
    let variables = [
        "LANGUAGE",
        "LANG",
        "LC_MESSAGES",
        "COLUMNS",
        "CLICOLOR_FORCE",
        "NO_COLOR",
    ];
    for variable in variables {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C")
}
