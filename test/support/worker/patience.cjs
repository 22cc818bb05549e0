// A busy machine is not a red test: nothing here is timed, so a test may take a minute before it counts as hanging.
jest.setTimeout(60_000);
