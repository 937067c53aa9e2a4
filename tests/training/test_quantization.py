"""8-bit products: nearly the same numbers, and for each row the same in any company.

Needs onnx, which only making the model needs: ``pip install --group model``.
"""

import numpy as np
import onnxruntime
import pytest

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from training.quantization import quantize  # noqa: E402

IN, OUT = 64, 48
RANDOM = np.random.default_rng(7)
LEFT, RIGHT = (RANDOM.normal(size=(IN, OUT)).astype(np.float32) for _ in range(2))
LAST = RANDOM.normal(size=(OUT, IN)).astype(np.float32)
"""Written the other way round, as PyTorch's linear layers are."""
BIAS = RANDOM.normal(size=OUT).astype(np.float32)


@pytest.fixture
def plain(tmp_path):
    """Two products of one input, and a linear layer with a bias behind one of them."""
    nodes = [
        helper.make_node("MatMul", ["x", "left"], ["l"], name="left_product"),
        helper.make_node("MatMul", ["x", "right"], ["r"], name="right_product"),
        helper.make_node("Tanh", ["r"], ["bent"]),
        helper.make_node("Gemm", ["x", "layer", "bias"], ["g"], name="layer_product", transB=1),
    ]
    weights = {"left": LEFT, "right": RIGHT, "layer": LAST, "bias": BIAS}
    return saved(tmp_path, nodes, weights, ["l", "bent", "g"])


def saved(folder, nodes, weights, outputs, rank=2):
    shape = ["rows", *[3] * (rank - 2)]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [*shape, IN])],
        [helper.make_tensor_value_info(o, TensorProto.FLOAT, [*shape, OUT]) for o in outputs],
        [numpy_helper.from_array(w, name) for name, w in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    path = folder / "plain.onnx"
    onnx.save(model, path)
    return path


def run(path, x):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})


def eight_bit(path, keep=frozenset()):
    target = path.with_name("eight.onnx")
    quantize(path, target, keep)
    onnx.checker.check_model(target)
    return target


def rows(count, seed=3):
    return np.random.default_rng(seed).normal(size=(count, IN)).astype(np.float32)


def types(path) -> dict[str, str]:
    """The operations of the named nodes."""
    return {node.name: node.op_type for node in onnx.load(path).graph.node if node.name}


def test_the_numbers_are_nearly_those_of_full_precision(plain):
    for full, small in zip(run(plain, rows(9)), run(eight_bit(plain), rows(9)), strict=True):
        assert small.shape == full.shape
        assert not np.array_equal(small, full)
        assert np.abs(small - full).mean() < 0.02 * full.std()


def test_a_row_does_not_depend_on_the_rows_read_with_it(plain):
    target, few = eight_bit(plain), rows(5)
    loud = 1000 * rows(11, seed=4)
    alone = run(target, few)
    for together, by_itself in zip(run(target, np.concatenate([loud, few])), alone, strict=True):
        assert np.array_equal(together[11:], by_itself)
    for i in range(5):
        for one, by_itself in zip(run(target, few[i : i + 1]), alone, strict=True):
            assert np.array_equal(one[0], by_itself[i])


def test_quiet_and_loud_rows_are_read_equally_well(plain):
    quiet = 0.001 * rows(4)
    full, small = run(plain, quiet)[0], run(eight_bit(plain), quiet)[0]
    assert np.abs(small - full).mean() < 0.02 * full.std()


def test_a_row_of_zeros_gives_zeros(plain):
    left, _, layer = run(eight_bit(plain), np.zeros((2, IN), np.float32))
    assert not left.any()
    assert np.array_equal(layer, np.stack([BIAS, BIAS]))


def test_the_weights_are_bytes_of_seven_bits_and_those_in_full_precision_are_gone(plain):
    kept = {t.name: numpy_helper.to_array(t) for t in onnx.load(eight_bit(plain)).graph.initializer}
    assert not {"left", "right", "layer"} & set(kept)
    matrices = [w for w in kept.values() if w.ndim == 2]
    assert [w.dtype for w in matrices] == [np.int8] * 3
    assert all(np.abs(w).max() == 63 for w in matrices)


def test_an_input_that_products_share_is_scaled_once(plain):
    assert sum(n.op_type == "QuantizeLinear" for n in onnx.load(eight_bit(plain)).graph.node) == 1


def test_nodes_to_keep_stay_in_full_precision(plain):
    target = eight_bit(plain, frozenset({"right_product"}))
    assert types(target)["right_product"] == "MatMul"
    assert types(target)["left_product"] != "MatMul"
    full, small = run(plain, rows(9)), run(target, rows(9))
    assert np.array_equal(small[1], full[1])
    assert not np.array_equal(small[0], full[0])


def test_products_of_more_dimensions_stay_as_they_are(tmp_path):
    nodes = [helper.make_node("MatMul", ["x", "left"], ["l"], name="left_product")]
    plain = saved(tmp_path, nodes, {"left": LEFT}, ["l"], rank=3)
    assert types(eight_bit(plain)) == {"left_product": "MatMul"}


def test_two_products_may_share_a_matrix(tmp_path):
    nodes = [
        helper.make_node("MatMul", ["x", "left"], ["l"], name="first"),
        helper.make_node("Tanh", ["x"], ["bent"]),
        helper.make_node("MatMul", ["bent", "left"], ["r"], name="second"),
    ]
    plain = saved(tmp_path, nodes, {"left": LEFT}, ["l", "r"])
    for full, small in zip(run(plain, rows(4)), run(eight_bit(plain), rows(4)), strict=True):
        assert np.abs(small - full).mean() < 0.02 * full.std()
