namespace Platform.Domain.Negotiations.Steps;

/// <summary>
/// The articles that give the procedure its shape, as cited to people. They carry no number: a rule with a number
/// is a term of the statute and cites its own article.
/// </summary>
internal static class Articles
{
    internal const string Request = "浙江省集体合同条例 第七条、第八条";
    internal const string Reply = "浙江省集体合同条例 第七条";
    internal const string Representatives = "浙江省集体合同条例 第十条";
    internal const string Chiefs = "工资集体协商试行办法 第十条；浙江省集体合同条例 第十条";
    internal const string Vacancy = "集体合同规定 第三十一条";
    internal const string DoubleRole = "浙江省集体合同条例 第十条；集体合同规定 第二十四条";
    internal const string OutsideChief = "集体合同规定 第二十三条";
    internal const string Preparation = "浙江省集体合同条例 第十六条";
    internal const string Recorder = "集体合同规定 第三十三条";
    internal const string Chair = "工资集体协商试行办法 第十一条";
    internal const string Suspension = "浙江省集体合同条例 第十七条；浙江省企业民主管理条例 第二十九条";
    internal const string Content = "浙江省集体合同条例 第十九条";
    internal const string MidYear = "浙江省集体合同条例 第二十条";
    internal const string Congress = "浙江省集体合同条例 第二十四条";
    internal const string Regional = "浙江省集体合同条例 第二十九条";
    internal const string Renewal = "浙江省集体合同条例 第三十条";
    internal const string ChangeAndEnd = "浙江省集体合同条例 第三十二条";
    internal const string TerminationFiling = "浙江省集体合同条例 第三十三条";
    internal const string Review = "劳动合同法 第五十四条；浙江省集体合同条例 第三十四条";
    internal const string Publication = "浙江省集体合同条例 第三十五条";
    internal const string Report = "浙江省集体合同条例 第三十七条";
    internal const string Coordination = "浙江省集体合同条例 第三十九条";
    internal const string Supervision = "浙江省综合行政执法条例 第十三条";
}
