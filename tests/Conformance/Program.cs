using Platform.Conformance;

return Commands.Run(args);
