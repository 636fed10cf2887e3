//! The part of an input that can be read.

use std::io::{self, BufRead, ErrorKind, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An input that ends where it cannot be read further, so that everything before is explained.
pub struct Readable<R> {
    input: R,
    error: ReadError,
}

/// Why a [`Readable`] ends, unless that is the end of the input.
#[derive(Clone, Default)]
pub struct ReadError(Arc<Mutex<Option<io::Error>>>);

impl ReadError {
    pub fn take(&self) -> Option<io::Error> {
        self.slot().take()
    }

    fn slot(&self) -> MutexGuard<'_, Option<io::Error>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<R: BufRead> Readable<R> {
    pub fn new(input: R) -> (Readable<R>, ReadError) {
        let error = ReadError::default();
        let readable = Readable {
            input,
            error: error.clone(),
        };
        (readable, error)
    }
}

impl<R: BufRead> BufRead for Readable<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.error.slot().is_some() {
            return Ok(&[]);
        }
        match self.input.fill_buf() {
            Err(error) if error.kind() != ErrorKind::Interrupted => {
                *self.error.slot() = Some(error);
                Ok(&[])
            }
            result => result,
        }
    }

    fn consume(&mut self, amount: usize) {
        self.input.consume(amount);
    }
}

impl<R: BufRead> Read for Readable<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}
