//! A code that is looked up, and the commands by which it is.

use clap::{Arg, ArgMatches, Args as _, Command, FromArgMatches, Subcommand};
use sip_phrases::Catalog;

use crate::args::ShowArgs;
use crate::entry::Entry;
use crate::failure::Failure;
use crate::family::{FAMILIES, Family};

/// A code, as it is asked for.
pub struct Lookup {
    family: &'static Family,
    words: Vec<String>,
}

impl Lookup {
    pub fn new(family: &'static Family, words: Vec<String>) -> Lookup {
        Lookup { family, words }
    }

    pub fn status(code: String) -> Lookup {
        Lookup::new(&FAMILIES[0], vec![code])
    }

    /// What a catalog says of the code.
    pub fn entry(&self, catalog: &Catalog) -> Result<Entry, Failure> {
        (self.family.entry)(self.family, catalog, &self.words)
    }
}

impl std::fmt::Debug for Lookup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.family.name, self.words)
    }
}

/// One command for each family.
#[derive(Debug)]
pub struct FamilyArgs {
    pub lookup: Lookup,
    pub show: ShowArgs,
}

impl FromArgMatches for FamilyArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<FamilyArgs, clap::Error> {
        let found = matches.subcommand().and_then(|(name, matches)| Some((family(name)?, matches)));
        let Some((family, matches)) = found else {
            return Err(clap::Error::new(clap::error::ErrorKind::InvalidSubcommand));
        };
        let words = family.takes.iter().filter_map(|(name, _)| matches.get_one::<String>(name).cloned()).collect();
        Ok(FamilyArgs { lookup: Lookup::new(family, words), show: ShowArgs::from_arg_matches(matches)? })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = FamilyArgs::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Subcommand for FamilyArgs {
    fn augment_subcommands(command: Command) -> Command {
        FAMILIES.iter().fold(command, |command, family| {
            let arguments = family.takes.iter().map(|&(name, help)| Arg::new(name).help(help).required(true));
            let family_command = ShowArgs::augment_args(Command::new(family.name).args(arguments));
            command.subcommand(family_command.about(family.about))
        })
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        FamilyArgs::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        family(name).is_some()
    }
}

fn family(name: &str) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.name == name)
}
