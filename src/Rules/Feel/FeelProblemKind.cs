namespace Platform.Rules.Feel;

/// <summary>Every reason the library gives. The stable code and both texts of a kind stand in <see cref="FeelProblems"/>.</summary>
public enum FeelProblemKind
{
    /// <summary>A token stands where the grammar allows none such.</summary>
    UnexpectedToken,
    /// <summary>The text ends inside an expression.</summary>
    UnexpectedEnd,
    /// <summary>A string literal has no closing quotation mark.</summary>
    UnterminatedString,
    /// <summary>A block comment has no end.</summary>
    UnterminatedComment,
    /// <summary>A number literal exceeds the range of the number type.</summary>
    NumberTooLarge,
    /// <summary>A type name is neither built in nor declared.</summary>
    UnknownType,
    /// <summary>Two parameters, iterators or other declarations share a name.</summary>
    DuplicateDeclaration,
    /// <summary>The text is longer than <see cref="FeelLimits.MaxLength"/>.</summary>
    ExpressionTooLong,
    /// <summary>The expression is nested deeper than <see cref="FeelLimits"/> allows.</summary>
    ExpressionTooDeep,

    /// <summary>Note: full-width or other non-ASCII punctuation was read as its ASCII counterpart.</summary>
    FullWidthNormalised,
    /// <summary>Note: a name is not declared where it is used.</summary>
    UnresolvedName,

    /// <summary>A name has no value in the scope of the evaluation.</summary>
    UnknownName,
    /// <summary>A value has no property of the name.</summary>
    UnknownProperty,
    /// <summary>A value that is no function was invoked.</summary>
    NotAFunction,
    /// <summary>A function was invoked with a number of arguments that it does not take.</summary>
    WrongArgumentCount,
    /// <summary>A named argument matches no parameter.</summary>
    UnknownParameter,
    /// <summary>An argument has a type that the parameter does not accept.</summary>
    WrongArgumentType,
    /// <summary>An argument is null where the function needs a value.</summary>
    NullArgument,
    /// <summary>An argument has the right type and an unusable value.</summary>
    ArgumentOutOfRange,
    /// <summary>An operator met operands of types that it does not accept.</summary>
    WrongOperandType,
    /// <summary>An operator met null.</summary>
    NullOperand,
    /// <summary>Two values have no order or equality between them.</summary>
    NotComparable,
    /// <summary>A division by zero.</summary>
    DivisionByZero,
    /// <summary>A number left the range of the number type.</summary>
    NumberOverflow,
    /// <summary>A date left the supported years.</summary>
    DateOverflow,
    /// <summary>A condition is not boolean.</summary>
    ConditionNotBoolean,
    /// <summary>A value cannot be iterated over.</summary>
    NotIterable,
    /// <summary>A range has endpoints that make no range.</summary>
    InvalidRange,
    /// <summary>A text cannot be read as the wanted type.</summary>
    InvalidText,
    /// <summary>A regular expression or its flags are not valid.</summary>
    InvalidPattern,
    /// <summary>A context would hold one key twice.</summary>
    DuplicateKey,
    /// <summary>A context has no such key.</summary>
    UnknownKey,
    /// <summary>A value does not conform to the declared type.</summary>
    TypeMismatch,
    /// <summary>A value conforms to the declared type and lies outside its allowed values.</summary>
    ValueNotAllowed,
    /// <summary>A function is implemented outside FEEL and is not run.</summary>
    ExternalFunction,
    /// <summary>The time was asked for and the caller gave no instant.</summary>
    NoInstant,
    /// <summary>An operation that is only defined on its own test was used as a value.</summary>
    NotAValue,
    /// <summary>A time without zone met one with a zone, to which it has no distance.</summary>
    MixedZones,

    /// <summary>The evaluation used up its steps.</summary>
    StepsExhausted,
    /// <summary>A list, context or text grew beyond the budget.</summary>
    ValueTooLarge,
    /// <summary>Lists and contexts are nested too deeply.</summary>
    ValueTooDeep,
    /// <summary>Functions or expressions call each other too deeply.</summary>
    RecursionTooDeep,
    /// <summary>A regular expression is too large or took too long.</summary>
    PatternTooCostly,

    /// <summary>An input of the model was not supplied.</summary>
    MissingInput,
    /// <summary>The expression of a model part could not be read; the reading result says why.</summary>
    UnreadableExpression,
    /// <summary>A decision, function or other part has no logic.</summary>
    NoLogic,
    /// <summary>No rule of the table matched and it has no default.</summary>
    NoRuleMatched,
    /// <summary>Several rules of a table matched where one may.</summary>
    SeveralRulesMatched,
    /// <summary>Matching rules of an Any table disagree about the output.</summary>
    RulesDisagree,
    /// <summary>An output is not among the output values of its column.</summary>
    OutputNotListed,
    /// <summary>An input is not among the input values of its column.</summary>
    InputNotListed,
    /// <summary>The model has no element of the name.</summary>
    UnknownElement,
}
