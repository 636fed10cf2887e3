//! The commands for the families of codes, one for each.

use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args as _, Command, FromArgMatches, Subcommand};
use sip_phrases::Family;

use crate::args::ShowArgs;

const CODE: &str = "CODE";

/// A code of a family to look up.
#[derive(Debug)]
pub struct FamilyCommand {
    pub family: Family,
    /// The code as [`Family::parse`] expects it.
    pub code: String,
    pub show: ShowArgs,
}

impl FromArgMatches for FamilyCommand {
    fn from_arg_matches(matches: &ArgMatches) -> Result<FamilyCommand, clap::Error> {
        let family = |(name, matches): (&str, _)| Some((name.parse::<Family>().ok()?, matches));
        let Some((family, matches)) = matches.subcommand().and_then(family) else {
            return Err(clap::Error::new(ErrorKind::InvalidSubcommand));
        };
        let words = matches.get_many::<String>(CODE).unwrap_or_default();
        Ok(FamilyCommand {
            family,
            code: words.map(String::as_str).collect::<Vec<_>>().join(" "),
            show: ShowArgs::from_arg_matches(matches)?,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = FamilyCommand::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for FamilyCommand {
    fn augment_subcommands(command: Command) -> Command {
        command.subcommands(Family::ALL.iter().map(|&family| family_command(family)))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        FamilyCommand::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        name.parse::<Family>().is_ok()
    }
}

fn family_command(family: Family) -> Command {
    let code = Arg::new(CODE)
        .help(format!("Code, such as {}", family.example()))
        .required(true);
    let code = match family {
        Family::Vendor => code.value_names([CODE, "PHRASE"]).num_args(2..),
        _ => code,
    };
    ShowArgs::augment_args(
        Command::new(family.name())
            .about(family.description())
            .arg(code),
    )
}
