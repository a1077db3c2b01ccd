namespace Platform.Rules.Dmn;

/// <summary>An imported model (6.3.3).</summary>
/// <param name="Name">The prefix under which its elements and types are known here; empty for none.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Model">The model; null if the caller had none.</param>
public sealed record ModelImport(string Name, string Namespace, DmnModel? Model);
