"""No circle of imports: what a module needs can be read and tested before it."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest


def test_no_module_imports_what_imports_it_also_not_inside_a_function() -> None:
    grimp = pytest.importorskip("grimp", reason="comes with import-linter")
    graph = grimp.build_graph("lcadmin", exclude_type_checking_imports=True, cache_dir=None)
    needs = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]), pytrace=False)
