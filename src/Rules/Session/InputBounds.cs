using Platform.Rules.Session.Time;
using Platform.Rules.Tables;

namespace Platform.Rules.Session;

/// <summary>The whole numbers at which a policy may decide otherwise because one input has reached them.</summary>
/// <param name="IsEveryValue">Whether any value may: the input is not only compared with constants.</param>
/// <param name="Values">The values, rising.</param>
public sealed record InputBounds(bool IsEveryValue, IReadOnlyList<int> Values)
{
    /// <summary>The bounds of an input; none where the policy does not read it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="nameOrId">Name or id of a number input.</param>
    public static InputBounds Of(CompiledPolicy policy, string nameOrId)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(nameOrId);
        if (policy.Vocabulary.Find(nameOrId) is not { } input || !policy.Inputs.TryGetValue(input.Name, out var slot))
        {
            return new InputBounds(false, []);
        }

        var targets = new ElapsedTargets(policy, slot);
        return new InputBounds(targets.IsEveryDay, targets.Values);
    }
}
