namespace Platform.Rules.Tables;

/// <summary>What can be wrong with rules and their inputs. Codes and texts stand in <see cref="RuleProblems"/>.</summary>
public enum RuleProblemKind
{
    /// <summary>The JSON of a vocabulary lacks something or has it in an unusable form.</summary>
    InvalidVocabulary,
    /// <summary>Two inputs share an id or a name.</summary>
    DuplicateInput,
    /// <summary>A model reads an input that the vocabulary does not have; it is null for every subject.</summary>
    UnknownInput,
    /// <summary>An input has different types in the vocabulary and in the model; it is null for every subject.</summary>
    InputTypeClash,
    /// <summary>The expression of a computed input or the condition of an aggregate cannot be read.</summary>
    UnreadableInput,
    /// <summary>An input refers to another that is not there or not of the kind needed.</summary>
    InvalidInputReference,
    /// <summary>Inputs and decisions need each other in a circle.</summary>
    InputCycle,
    /// <summary>A table has more cells than are compiled; it is interpreted.</summary>
    TableTooLarge,
    /// <summary>Decisions need each other in too long a chain to be evaluated for many subjects.</summary>
    ChainTooLong,
    /// <summary>Note: some cells of a column are too costly to index and are evaluated one by one.</summary>
    ColumnCurtailed,
}
