using System.Text.Json;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Analysis.Cases;

/// <summary>A named example of what a policy is to decide.</summary>
/// <param name="Id">Stable id, unique among the cases of a policy.</param>
/// <param name="Chinese">What it shows, in Chinese.</param>
/// <param name="English">What it shows, in English.</param>
/// <param name="Inputs">The inputs by name; all others have no value.</param>
/// <param name="Expected">
/// What each decision is to give, as JSON: lists are compared item by item, and of objects only the members named here,
/// so that a case says what it is about and nothing else.
/// </param>
public sealed record PolicyCase(
    string Id, string Chinese, string English, FeelContext Inputs, IReadOnlyDictionary<string, JsonElement> Expected);
