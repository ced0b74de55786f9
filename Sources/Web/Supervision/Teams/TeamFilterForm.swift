import Assessment
import CurriculumModel
import Rendering

/// Where a supervisor says what of the team's table to show.
struct TeamFilterForm: Sendable, Hashable {
  let filter: TeamFilter
  let frameworks: [SelectField.Choice]
  let competencies: [SelectField.Choice]
  let address: SiteAddress

  var html: HTML {
    """
    <details class="card screen">
    <summary>Find, filter and sort\(filter == TeamFilter() ? "" : " (in use)")</summary>
    <form method="get" role="search" action="\(address.path)" class="filter">
    \(TextField(name: "find", label: "Name has", kind: .search, value: filter.find, isRequired: false).html)\
    \(frameworks.count > 1 ? SelectField(name: "framework", label: "Framework", choices: frameworks, selected: filter.framework?.rawValue ?? "").html : HTML())\
    \(select("competency", "Competency", "All", competencies, filter.competency?.rawValue))\
    \(select("standing", "Standing of somebody", "Any", Standing.allCases.map { .init(value: $0.rawValue, label: $0.words) }, filter.standing?.rawValue))\
    \(select("attention", "Who", "Everyone", TeamFilter.Attention.allCases.map { .init(value: $0.rawValue, label: $0.words) }, filter.attention?.rawValue))\
    \(SelectField(name: "order", label: "Sorted by", choices: TeamFilter.Order.allCases.map { .init(value: $0.rawValue, label: $0.words) }, selected: filter.order.rawValue).html)\
    <p class="actions"><button class="quiet">Show</button>
    <a href="\(address.path)">Show everything</a></p>
    </form>
    </details>

    """
  }

  private func select(
    _ name: String, _ label: String, _ all: String, _ choices: [SelectField.Choice],
    _ selected: String?
  ) -> HTML {
    SelectField(
      name: name, label: label, choices: [.init(value: "", label: all)] + choices,
      selected: selected ?? ""
    ).html
  }
}

extension TeamFilter.Attention {
  var words: String {
    switch self {
    case .due: "Something is due or lapsed"
    case .overdue: "Overdue"
    case .stuck: "Stuck"
    }
  }
}

extension TeamFilter.Order {
  var words: String {
    switch self {
    case .name: "Name"
    case .attention: "What wants attention"
    case .due: "Day it is due"
    }
  }
}
