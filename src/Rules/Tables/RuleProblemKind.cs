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
    /// <summary>A decision that reads what an aggregate counts needs that aggregate again; the session cannot be opened.</summary>
    AggregateCycle,
    /// <summary>The condition of an aggregate depends on elapsed time directly; a decision must stand between them.</summary>
    AggregateReadsTime,
    /// <summary>An aggregate ranges over facts that were not given to the session.</summary>
    MissingFacts,
    /// <summary>A rule that no input can match, because one of its cells passes nothing that the input may be.</summary>
    RuleNeverMatches,
    /// <summary>Two rules of a table that allows one match at a time match together.</summary>
    RulesOverlap,
    /// <summary>Two rules that match together and must agree give different outputs.</summary>
    RulesContradict,
    /// <summary>Note: two rules may match together; a cell that is only known when it is evaluated decides.</summary>
    RulesMayOverlap,
    /// <summary>Note: whatever matches this rule already matches a rule above it, which comes first.</summary>
    RuleMasked,
    /// <summary>Note: an input that no rule matches.</summary>
    Gap,
    /// <summary>Note: a search for gaps, overlaps or masked rules was too long to be finished.</summary>
    SearchGivenUp,
    /// <summary>Note: a listed output that no rule gives.</summary>
    OutputNeverGiven,
    /// <summary>Note: an input that no decision reads.</summary>
    InputUnused,
    /// <summary>A text that cannot be read.</summary>
    UnreadableText,
    /// <summary>A name that nothing has; its value is null.</summary>
    UnknownNameInText,
    /// <summary>A word that was probably meant as a text.</summary>
    MissingQuotes,
    /// <summary>Note: a full-width character that was read as its plain form.</summary>
    FullWidthForm,
    /// <summary>Values of different types are compared, which is never true.</summary>
    TypeClash,
    /// <summary>Numbers of different units are compared or added.</summary>
    UnitClash,
    /// <summary>A condition that does not depend on the input.</summary>
    ConstantCondition,
    /// <summary>A rule reads the clock; time may enter only through elapsed inputs.</summary>
    ClockRead,
    /// <summary>The value given for an input is not of its type.</summary>
    InputValueClash,
    /// <summary>Test cases that cannot be read.</summary>
    InvalidCases,
    /// <summary>A test case declared twice.</summary>
    DuplicateCase,
    /// <summary>A test case that asks for a decision that is not there.</summary>
    CaseDecisionUnknown,
    /// <summary>A test case whose expectation the rules do not meet.</summary>
    CaseFailed,
    /// <summary>Note: a rule that no test case makes count.</summary>
    RuleUntested,
}
